/** Slots that a template leaves open, in the notations that people use. */
import type {Placeholder} from './types.js'

/** Words that only a slot's label holds; "[sic]" and "(he/him)" hold none of them. */
const label = [
  'address|achievement|action|amount|applicant|area|article|candidate|certificat\\w*|challenge|city|client',
  'colleague|company|contact|country|date|day|days|department|designation|detail|details|domain|e-?mail',
  'employer|event|example|experience|fact|field|figure|first|full|hiring|industry|insert|interviewer',
  'job|last|manager|mention|month|name|need|news|number|organi[sz]ation|panel|phone|position|product',
  'profession|project|qualification|reason|recipient|reference|requirement|result|role|sample|school',
  'sender|skill|skills|something|subject|surname|task|team|telephone|time|times|title|topic|trade|type',
  'week|work|year|years|your'
].join('|')

const notations = [
  // {{name}}, {{{name}}}, {% if %}, {name}
  /\{\{\{?[^{}\n]{1,60}\}?\}\}|\{%[^%\n]{1,60}%\}|(?<![\w$])\{[a-z][\w .-]{0,40}\}/giu,
  // ${name}
  /\$\{[^{}\n]{1,60}\}/gu,
  // %NAME%, %%name%%
  /%{1,2}[A-Za-z][A-Za-z0-9_ -]{1,40}%{1,2}(?!\w)/gu,
  // <<Name>>, «Name»
  /<<[^<>\n]{1,60}>>|«[^«»\n]{1,60}»/gu,
  // [MENTION SOMETHING FROM THE INTERVIEW], [Name], [one result, with a figure]
  new RegExp(`\\[(?=[^\\]]*\\b(?:${label})\\b)[^\\[\\]]{1,120}\\](?!\\()`, 'giu'),
  /\[[A-Z][A-Z0-9_ /'’.,-]{2,80}\](?!\()/gu,
  // <Your Name>, <Mr./Ms. Surname>; never an address or a tag
  new RegExp(`<(?=[^<>]*\\b(?:${label})\\b)[A-Za-z][^<>@:=\\n]{0,80}(?<!/)>`, 'giu'),
  /<[A-Z][a-z]+(?: [A-Z][a-z]+)*>/gu,
  // (insert reason here), INSERT NAME
  /\((?:insert|add|enter|mention)\b[^()\n]{2,80}\)/giu,
  /\bINSERT(?: [A-Z]{2,}){1,6}\b/gu,
  // ________, XXXX, xxx
  /_{3,}/gu,
  /(?<![\p{L}\p{N}])(?:X{3,}(?:[ -]X{3,})*|x{3,})(?![\p{L}\p{N}])/gu,
  // TBC, TODO and printed filler
  /\b(?:TBC|TBD|TODO|FIXME)\b|\blorem ipsum\b/giu
]

/** Find the placeholders of a text, in order, each one whole. */
export function readPlaceholders(text: string): Placeholder[] {
  const found: Placeholder[] = []
  for (const notation of notations) {
    for (const match of text.matchAll(notation)) {
      const slot = {start: match.index, end: match.index + match[0].length, text: match[0]}
      if (!found.some((other) => other.start < slot.end && slot.start < other.end)) found.push(slot)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
