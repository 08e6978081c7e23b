import type {Compiled} from './phrases/index.js'

/**
 * All phrases of the package as data, so that no start has to compile them.
 *
 * The build puts the data here (`tsup.config.ts`); in the sources there is none, and phrases are compiled when needed.
 */
export function compiledPhrases(): Compiled | undefined {
  return undefined
}
