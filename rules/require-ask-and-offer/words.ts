import {phrases} from '../../src/kit.js'

/** Naming the work that is hoped for. Source: `domain.md` PF09. */
export const asking = phrases([
  '{speculative|on spec|speculatively}',
  '{whether|if} you ..2 {have|expect|need|might have|may have} ..4 {vacanc*|opening*|opportunit*|position*|placement*|work|room|anyone}',
  '{looking|hoping|seeking} for ..6 {@job|work experience}'
])

/** Naming what one would bring. */
export const offering = phrases([
  '{i|and} {could|can|would} ..2 {offer|bring|contribute|help|add}',
  'i have ..6 {experience|training|qualification*|background}',
  'my {time|experience|background|training} ..8 {use|useful|help|helpful|value}'
])
