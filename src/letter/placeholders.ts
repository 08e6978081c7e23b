/** Slots that a template leaves open, in the notations that people use. */
import type {Placeholder} from './types.js'

/** Words of a slot's label. "[sic]" and "[he/him]" hold none of them. */
const label = [
  'address|achievement|action|amount|applicant|area|article|candidate|certificat\\w*|challenge|city|client',
  'colleague|company|contact|country|dates?|days?|department|designation|details?|domain|e-?mail',
  'employer|events?|example|experience|facts?|field|figure|first|full|hiring|hours?|industry|insert|interviewer',
  'job|last|manager|mention|months?|name|need|news|numbers?|organi[sz]ation|panel|phone|points?|position|product',
  'profession|project|qualification|reason|recipient|reference|requirement|result|role|sample|school',
  'sender|skills?|something|subject|surname|task|team|telephone|times?|title|topic|trade|type',
  'week|work|years?|your'
].join('|')

/** Markup and code that stands in angle brackets too. */
const tags =
  'a|abbr|b|blockquote|body|br|center|code|div|em|font|h[1-6]|head|hr|html|i|img|int|li|meta|ol|p|pre|s|small|span|string|strong|style|sub|sup|table|tbody|td|th|title|tr|u|ul'

/** Every notation, with a sign that a text must hold for it: most letters hold none, and few regular expressions are made. */
const notations: readonly (readonly [sign: string, notation: () => RegExp])[] = [
  // {{name}}, {{{name}}}, {% if %}, {name}
  [
    '{',
    () => /\{\{\{?[^{}\r\n]{1,60}\}?\}\}|\{%[^%\r\n]{1,60}%\}|(?<![\w$/])\{[a-z][\w .-]{0,40}\}/gi
  ],
  // ${name}
  ['${', () => /\$\{[^{}\r\n]{1,60}\}/g],
  // %NAME%, %%name%%
  ['%', () => /%{1,2}[A-Za-z][A-Za-z0-9_ -]{1,40}%{1,2}(?!\w)/g],
  // <<Name>>, «Name»
  ['<<', () => /<<[^<>\r\n]{1,60}>>/g],
  ['«', () => /«[^«»\r\n]{1,60}»/g],
  // [MENTION SOMETHING FROM THE INTERVIEW], [Name], [one result, with a figure]; never [sic], [1], a[i] or a link
  [
    '[',
    () =>
      new RegExp(
        `(?<![\\w\\])])\\[(?=[^\\[\\]]{0,120}\\b(?:${label})\\b)[^\\[\\]]{1,120}\\](?!\\()`,
        'gi'
      )
  ],
  [
    '[',
    () =>
      /(?<![\w\])])\[(?!(?:sic|x|he|she|they|emphasis|redacted|laughs)\b)\p{L}[\p{L}\d'’]+(?:[ _,/.-]+[\p{L}\d'’]+){0,14}\](?!\()/gu
  ],
  // <Your Name>, <yesterday/on Monday>; never an address or a tag
  [
    '<',
    () =>
      new RegExp(
        `(?<![\\w<])<(?!/|!|(?:${tags})[\\s/>])\\p{L}[^<>@:=\\r\\n]{0,80}(?<!/)>(?!>)`,
        'gu'
      )
  ],
  // (insert reason here), INSERT NAME
  ['(', () => /\((?:insert|add|enter|mention)\b[^()\r\n]{2,80}\)/gi],
  [
    '(',
    () =>
      /\((?:(?:print |sign )?your |the |employer['’]?s |company |recipient['’]?s? )?(?:full )?(?:name|address|date|signature|job title|telephone|phone|email|position)(?: here)?\)|\((?:sign|print) (?:here|name)\)/gi
  ],
  ['INSERT', () => /\bINSERT(?: [A-Z]{2,}){1,6}\b/g],
  // ________, XXXX, xxx
  ['___', () => /_{3,}/g],
  ['XXX', () => /(?<![\p{L}\p{N}])X{3,}(?:[ -]X{3,})*(?![\p{L}\p{N}])/gu],
  ['xxx', () => /(?<![\p{L}\p{N}])x{3,}(?![\p{L}\p{N}])/gu],
  // TBC, TODO and printed filler
  ['T', () => /\b(?:TBC|TBD|TODO)\b/g],
  ['FIXME', () => /\bFIXME\b/g],
  ['orem', () => /\blorem ipsum\b/gi]
]

/** Find the placeholders of a text, in order, each one whole. */
export function readPlaceholders(text: string): Placeholder[] {
  const found: Placeholder[] = []
  // In YAML front matter square brackets hold a list.
  const matter =
    /^\uFEFF?---[ \t]*[\r\n][\s\S]*?[\r\n](?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/.exec(text)?.[0]
      .length ?? 0
  for (const [sign, notation] of notations) {
    if (!text.includes(sign)) continue
    for (const match of text.matchAll(notation())) {
      if (match.index < matter && match[0].startsWith('[')) continue
      if (match.index >= matter && isQuoted(text, match.index, match.index + match[0].length))
        continue
      const slot = {start: match.index, end: match.index + match[0].length, text: match[0]}
      if (!found.some((other) => other.start < slot.end && slot.start < other.end)) found.push(slot)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Whether quotation marks on the same line enclose a range: there a slot is spoken of and not left open. */
function isQuoted(text: string, start: number, end: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const after = /^[^\n]*/.exec(text.slice(end))![0]
  const straight = (before.match(/"/g)?.length ?? 0) % 2 === 1 && after.includes('"')
  return straight || (before.lastIndexOf('“') > before.lastIndexOf('”') && after.includes('”'))
}
