import {phrases} from '../../src/kit.js'

const soon =
  '{on <date>|next week|this week|soon|shortly|in a {few|couple}|within a|tomorrow|later}'
const announce =
  'i {will|shall|am going to|plan to|intend to|would like to|hope to} [also|then|therefore|gladly|happily]'

/** The writer announces a telephone call. Widened by meaning from the pages that the rule names. */
export const calls = phrases(
  [
    `${announce} {call|phone|ring|telephone} {you|your {assistant|office|secretary|team}|the {office|school|shop}}`,
    `${announce} {call|phone|ring|telephone} ${soon}`,
    `${announce} give {you|your office} a {bell|buzz|call|ring}`,
    `${announce} {contact|reach} {you|your office} by {phone|telephone}`,
    `${announce} follow up {by|over the|with a} [phone|telephone] {call|phone|telephone}`,
    'i will be {calling|phoning|ringing|telephoning} {you|your office}',
    '{expect|await} {a|my} [phone|telephone] call from me'
  ],
  {negation: 'cancels'}
)
