/** The package's large data, packed: what the build writes for the command, and how the command reads it. */
import type {Compiled} from '../phrases/index.js'
import type {TextList, CutList} from '../words/text-table.js'
import {pack, readPacked, type Reader} from './packed.js'

/** Pack compiled phrases. */
export function packPhrases(compiled: Compiled<TextList>): Uint8Array {
  const {phrases, anchors, seconds, thirds, firsts, needed} = compiled
  const {programs, choices, words, prefixes} = compiled
  return pack([
    [compiled.sets],
    phrases,
    anchors,
    seconds,
    thirds,
    firsts,
    needed,
    ...[programs, choices, words, prefixes].flatMap(partsOf)
  ])
}

/** Read what `packPhrases` wrote. */
export function readPhrases(name: string): Compiled {
  const reader = readPacked(name)
  return {
    sets: reader.number(),
    phrases: reader.numbers(),
    anchors: reader.numbers(),
    seconds: reader.numbers(),
    thirds: reader.numbers(),
    firsts: reader.numbers(),
    needed: reader.numbers(),
    programs: listOf(reader),
    choices: listOf(reader),
    words: listOf(reader),
    prefixes: listOf(reader)
  }
}

/** Pack a table. */
export function packTable(table: TextList): Uint8Array {
  return pack(partsOf(table))
}

/** Read what `packTable` wrote. */
export function readTable(name: string): CutList {
  return listOf(readPacked(name))
}

function partsOf({text, ends}: TextList): [string, readonly number[]] {
  return [text, ends]
}

function listOf(reader: Reader): CutList {
  return {text: reader.text(), ends: reader.numbers()}
}
