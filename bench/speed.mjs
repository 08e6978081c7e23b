/** Warm speed: one letter with every rule against a bare parse of it, and ten letters in one text against one. */
import {readFileSync} from 'node:fs'
import {lintSync} from 'letterlint'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {judge, median, time} from './measure.mjs'

const letter = readFileSync(new URL('letter.txt', import.meta.url), 'utf8')
const ten = Array.from({length: 10}, () => letter).join('\n')
const parser = retext().use(retextEnglish).freeze()

const warmUp = 200
const rounds = 41
time(() => parser.parse(letter), warmUp)
time(() => lintSync(letter), warmUp)
time(() => lintSync(ten), warmUp / 10)

// Interleaved, so that a busy moment of the machine hits all three alike.
const [parses, lints, tens] = [[], [], []]
for (let round = 0; round < rounds; round++) {
  parses.push(time(() => parser.parse(letter), 20))
  lints.push(time(() => lintSync(letter), 20))
  tens.push(time(() => lintSync(ten), 2))
}

const [parse, lint, all] = [parses, lints, tens].map(median)
console.log(
  `parse ${parse.toFixed(3)} ms, lint ${lint.toFixed(3)} ms, ten letters ${all.toFixed(3)} ms`
)
judge('lint a letter with every rule / parse it', lint / parse, 8)
judge('lint ten letters in one text / one', all / lint, 12)
