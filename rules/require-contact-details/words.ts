import {phrases} from '../../src/kit.js'

/** The letter asks to be telephoned. Our judgement: only then does an e-mail need a number. */
export const callMe = phrases(
  [
    '{please|can|could|may|to} {call|phone|ring|telephone} me',
    '{give|drop} me a {call|ring|bell}',
    '{reach|reached|contact|contacted} [me] {by [tele]phone|by telephone|by phone|on my mobile|on my phone|on my cell|at my number}',
    'my {number|mobile number|phone number|telephone number|cell number} is !{on|in|with}',
    '{at|on} the [phone|telephone|mobile] number {below|above}'
  ],
  {
    except: [
      'call me {for|in|to|up|back|a|an|at your}',
      'call me ..4 for [an|the|a] interview',
      'call me ..4 {on|in} my {cv|resume|application|form}'
    ],
    negation: 'cancels'
  }
)
