import {detail} from './detail.js'
import {feedback} from './feedback.js'
import {salutation, signature, signOff} from './frame.js'
import {interest} from './interest.js'
import {missedPoint} from './missed-point.js'
import type {Move} from './move.js'
import {nextStep} from './next-step.js'
import {purpose} from './purpose.js'
import {skills} from './skills.js'
import {thanks} from './thanks.js'

/** Every move of a letter, in the order of the report. */
export const moves: readonly Move[] = [
  thanks,
  interest,
  skills,
  feedback,
  nextStep,
  purpose,
  detail,
  missedPoint,
  salutation,
  signOff,
  signature
]
