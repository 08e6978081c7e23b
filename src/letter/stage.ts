/** At which stage a letter is written: read from what it says has happened. */
import {phrases, type PhraseList} from '../phrases/index.js'
import type {Unjudged} from './moves/move.js'
import type {Judged, Stage} from './types.js'

const interviewed = phrases(['interview'])

/** Every list of this file. */
export const stageLists: readonly PhraseList[] = [interviewed]

/** Infer the stage, with the words that show it. */
export function inferStage(letter: Omit<Unjudged, 'stage' | 'medium' | 'dialect'>): Judged<Stage> {
  return {
    value: letter.find(interviewed).length > 0 ? 'after-interview' : 'after-application',
    from: 'inferred',
    ranges: []
  }
}
