/** Tables that are read when first asked for. The build puts a faster reading here for the command (`tsup.config.ts`). */
import {kinds} from './kinds.js'
import {table} from './learned-weights.js'
import type {CutList, TextTable} from './text-table.js'

/** What was learned: see `learned-weights.ts`. */
export const readWeights = (): CutList => JSON.parse(table()) as TextTable

/** Kinds of words: see `kinds.ts`. */
export const readKinds = (): CutList => JSON.parse(kinds()) as TextTable
