/** At which stage a letter is written: read from what it says has happened. */
import {phrases, type PhraseList} from '../phrases/index.js'
import {memo} from '../words/memo.js'
import {request} from './moves/feedback.js'
import {oddsFor, weigh, weighFor, wordOdds} from './moves/judge.js'
import {gratitude} from './moves/thanks.js'
import type {Unjudged} from './moves/move.js'
import {stages, type Judged, type Range, type Sentence, type Stage} from './types.js'

/** What the stage is read from. */
type Unstaged = Omit<Unjudged, 'stage' | 'medium' | 'dialect'>

/** What a letter may tell of what has happened. */
const signs: Readonly<Record<string, PhraseList>> = {
  // A decision has come, and it was no.
  refused: phrases([
    '{not|was not|were not|am not|been} ..3 {selected|chosen|successful|appointed|picked|shortlisted|the one|offered} ',
    "{unsuccessful|rejection|rejected|regret|turned down|turning me down|passed over|missed out|runner-up|second choice|not to be|was not to be|did not get|didn't get|go with someone|gone to|went to} ..2 !{interview}",
    "{your|the|panel's|board's|committee's} ..1 {decision} ..4 {not|to appoint|to go|to offer|to choose|so fully|came|of|on the|about|is|was|reached|though|stands|disappoint*|with|and i}",
    '{about|of|accept|accepting|respect|understand|explain*|on|with|by|hear*} {your|the|their} decision !by',
    '{telling|letting|informing|writing|telephoning|calling|ringing|phoning|let|told|rang} ..3 {know|decision|result|outcome|result of|straight|myself|yourself|so soon|so quickly|me yourself}',
    '{with|of|about|know|knowing} {the|your} ..2 {result|outcome|news} ',
    '{another|other|stronger|successful|chosen|better|someone} ..1 {candidate|applicant|person|with more} ',
    '{not on this occasion|not this time|on this occasion|this time round|this time around}',
    '{disappointed|disappointing|disappointment|sorry} ..4 {not|but|that|to hear|to learn|result|outcome|news|of course|as i}',
    '{try|apply|applying|come back|trying} ..4 again',
    '{next|future|another|other|later|suitable} ..1 {vacanc*|opening*|round|recruitment|intake|competition|post*|position*|role*|time} ..6 {comes|come|open*|arise*|become*|again|consider*|up|falls}',
    'keep ..2 {resume|cv|details|name|application} {on file|handy|on record}',
    '{form|kind|rejection} letter',
    'reconsider'
  ]),
  'asked-feedback': request,
  // We have been in contact, and some time has gone by.
  'in-touch': phrases([
    `since {we|i|you|our} ..1 last {spoke|wrote|talked|met|emailed|were in touch|exchanged}`,
    `{we|i} last {spoke|wrote|talked|met|emailed}`,
    `{you|your} ..6 {said|suggested|asked|told|invited|encouraged|kindly said|mentioned|were kind} ..10 {again|in touch|check back|get back|try|write|remind|keep|once|in the spring|in the summer|in the autumn|in the new year|later|ring|call back}`,
    `{check|checking|touch|get|circle|circling} {back|in} ..3 {with you|again|in the|about|to see if|since}`,
    `{stay|staying|keep|keeping|kept|remain} in touch`,
    `{months|month|weeks|year|while} ..2 {since|after} ..3 {we|our|i|you|my last}`,
    `{wrote|written|emailed|rang|called|spoke|talked|met|came by|visited} ..6 {in <date>|in january|in february|in march|in april|in may|in june|in july|in august|in september|in october|in november|in december|last spring|last summer|last autumn|last fall|last winter|last year|in the spring|in the summer|in the autumn|in the new year|a while ago|some months ago|months ago}`,
    `{little|bit|word|line|some|short} ..2 {news|update} ..6 {since|from me|on|pass}`,
    `since then i`,
    `{my|our} {previous|last|earlier|former} {letter|email|mail|note|message|conversation|chat|visit}`,
    `{me again|hello again|another line|here is the line|as promised|as agreed|as you suggested|as i promised}`,
    `{no need|do not trouble|no reply needed|need not} ..3 {reply|answer|reply needed|unless|to}`,
    `{write|check|look|ask|watch|call} ..2 again ..6 {summer|spring|autumn|winter|year|august|months|season}`,
    `{anything|something|a place|hours|a job|work} ..4 {opened|opens|opening|comes up|come up|changed|turned up|turns up}`,
    `{still} ..2 {looking|available|free}`,
    `if your team grows`,
    `week {<num>|seven} of`
  ]),
  // Nothing is advertised, and the writer introduces themselves.
  cold: phrases([
    `{whether|if|that|do|would|might|could|are} you ..4 {expect|need|have|foresee|be looking|ever need|looking|hire|hiring|plan*|anticipate|could use|take on|taking on|use|consider taking} ..8 {need|someone|anyone|a|an|any|room|vacanc*|opening*|work|help|trainee*|assistant*|place*|hands}`,
    `{any|an|whatever} ..1 {vacanc*|opening*|position|positions|jobs|work|room|place} ..4 {for|in|at|now|within|on|with|might|that}`,
    `{no|not|nothing} ..4 {opening|openings|vacanc*|advertis*|posted|hiring}`,
    `{speculative|speculatively|on spec|introduce myself|introducing myself|cold|out of the blue}`,
    `i am {a|an} ..8 {who|with|looking|seeking|relocating|moving|based|of|in}`,
    `{i|am} {finish|finishing|graduate|graduating|qualify|moving|relocating|submit|move} ..10 {in|to|this|next}`,
    `{exploring|seeking|looking for} ..6 {position*|opportunit*|work|role*|job|place}`,
    `{ask|enquire|inquire} ..2 {about|whether|if} ..8 {work|opportunit*|vacanc*|apprenticeship*|placement*|internship*|room|need|expect|openings|training}`,
    `{come|call in|drop by|visit} ..4 {see you|observe|meet you|say hello|for twenty|for a morning}`,
    `{attached|enclosed|attach|enclose} ..6 {cv|resume} ..10 {any suitable|any role|any position|any vacancy|future|consideration}`,
    `job request`,
    `{read|saw|watched|heard|notice|noticed|admired|followed} ..3 {your|about your|that your|you}`,
    `use for {a|an}`,
    `{i have|have} {long|always} ..2 {admired|wanted|hoped|followed|dreamt|dreamed}`,
    `you need me`,
    `let me know when it might be worth`
  ]),
  applied: phrases([
    `!{not|no} {i|my|an|the|your|had|have|application|form|cv|resume} ..4 {applied|application|form|submitted|sent in|put in|advert*|posting|listing}`,
    `{applied|applying|submitted|put in|handed in|sent in|sent} ..6 {for|application|form|online|cv|resume|papers}`,
    `{my|an} ..2 {application|form}`,
    `{closing date|shortlist*|advertised|advert|posting|reference number}`,
    `{vacancy|opening|position|post|role} ..4 {advertised|posted|listed}`
  ]),
  // They have met.
  met: phrases([
    `!{an|for|if|to|any|the chance of an|further|second|another|telephone|phone|video|zoom|skype|informational} {interview|interviewed|interviewing} !{on|for any|date|skills}`,
    `{interview|interviewed|interviewing} {on|me|with|for|yesterday|last|today|at|<day>|of|held|you|went|was}`,
    `{thank*|grateful|pleasure|enjoyed|appreciate|good|great|lovely|nice|wonderful|generous} ..6 {seeing me|meeting|meet|interview*|showing|tour|visit|seeing|having me|welcome|hospitality|receiving me|day|afternoon|morning|chat over|hearing|introducing|walking|letting me loose|trial}`,
    `{we|i|you} {met|sat|came in|was in|came out|was interviewed|interviewed} ..8 {on|at|last|yesterday|ago|about|for|today|with|in}`,
    `{you|panel|your team|you both} ..1 {showed|asked|walked|let|described|gave me} `,
    `i ..2 {attended|came in|came to|visited|was in} ..6 {interview|position|job|for|you|about}`
  ]),
  phoned: phrases([
    `{telephone|phone|video|zoom|skype|teams|screening|whatsapp} ..1 {interview|call|conversation|chat|screen|screening|meeting|talk}`,
    `{on|over|off|by} the {phone|telephone|line}`,
    `{our|the|your|yesterday's|today's|this morning's|that} ..2 {call|phone call|telephone call|phone chat|chat} ..3 {today|yesterday|this|on|about|last|<day>|for|and|morning}`,
    `{thank*|grateful|appreciate|enjoyed|pleasure} ..4 {calling|ringing|rang|the call|our call|telephoning|phoning|phone|speaking|talking|speaking with me|spoke|half hour|chat today}`,
    `{hung up|came off the phone|dialed in|dialled in|rang off|put the phone down}`,
    `{meet|see you|come in|talk} ..3 in person`,
    `{second stage|next stage|in-person|face to face}`
  ]),
  // Waiting for a decision.
  waiting: phrases([
    `{any|some|have} ..2 {news|update|word|decision}`,
    `{decision|news|update|outcome|result} ..6 {yet|by|been made|made|reached|about|on|regarding|ask|known}`,
    `{hoped|expected|expect|hope|hoping|planned|mentioned|said|promised|told me} ..6 {decide|decision|know|hear|by|answer|let}`,
    `{how|where} ..2 {matters|things|it|we|you} ..2 {stand|stands|are|are at|is}`,
    `{still|yet} ..2 {waiting|heard|hear|open|considering|under consideration|in the running|no}`,
    `{<num>|a|some|few|several|full|third} ..2 {week*|fortnight|month*|days} ..5 {since|ago|after|today|now|have passed|has passed|on}`,
    `{see|ask|know|learn|wonder*} {whether|if} ..4 {you|there|the|a|any} ..6 {news|decision|decided|chosen|update|made|filled}`,
    `{decided|decide} ..4 {yet|about|on|by|whether}`,
    `{ask|asking|chase|check|checking|follow*} ..4 {update|status|progress|outcome|decision|where}`,
    `drop me a line either way`,
    `did i get the`
  ]),
  recent: phrases([
    `{today|yesterday|this morning|this afternoon|last night|<day>|earlier today|on <date>}`
  ]),
  thanked: gratitude
}

/** Every list of this file. */
export const stageLists: readonly PhraseList[] = Object.values(signs)

/** The signs that a letter shows; `+` for twice and more, `-early` for its first two sentences. */
export function stageSigns(letter: Unstaged): string[] {
  const opening = letter.sentences[1]?.end ?? letter.body.end
  return Object.entries(signs).flatMap(([name, list]) => {
    const hits = letter.find(list)
    if (hits.length === 0) return []
    return [
      `stage@${name}`,
      ...(hits.length > 1 ? [`stage@${name}+`] : []),
      ...(hits.some(({start}) => start < opening) ? [`stage@${name}-early`] : [])
    ]
  })
}

const atOpening = memo((feature) => `^${feature}`)

/** Words weigh anew at the start, where a letter says why it is written. */
export function openingFeatures(
  letter: Unstaged,
  read: (sentence: Sentence) => readonly string[] = (sentence) =>
    wordOdds(letter, sentence).features
): string[] {
  return letter.sentences.slice(0, 2).flatMap((sentence) => read(sentence).map(atOpening))
}

/** Infer the stage, with the words that show it: the signs that speak for it most. */
export function inferStage(letter: Unstaged): Judged<Stage> {
  const said = [
    weigh(stageSigns(letter)),
    weigh(openingFeatures(letter)),
    ...letter.sentences.map((sentence) => wordOdds(letter, sentence).odds)
  ]
  const odds = new Map(stages.map((stage) => [stage, oddsFor(stage, ...said)]))
  const value = [...stages].sort((a, b) => odds.get(b)! - odds.get(a)!)[0]!
  const ranges = Object.entries(signs)
    .filter(([name]) => weighFor(value, [`stage@${name}`, `stage@${name}-early`]) > 0)
    .flatMap(([, list]) => letter.find(list).slice(0, 1))
    .map(({start, end}): Range => ({start, end}))
  return {value, from: 'inferred', ranges: ranges.sort((a, b) => a.start - b.start)}
}
