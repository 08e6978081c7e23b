const t0=performance.now()
import {lintSync, rules} from './src/index.ts'
import {readingLists, readLetter} from './src/letter/read.ts'
import {createMatcher} from './src/phrases/index.ts'
import {weigh} from './src/letter/moves/judge.ts'
import {readFileSync} from 'node:fs'
const t1=performance.now()
const m=createMatcher([...readingLists, ...rules.flatMap(r=>r.definition.phrases??[])])
const t2=performance.now()
weigh(['a'])
const t3=performance.now()
const text=readFileSync('docs/example-letter.md','utf8')
lintSync(text)
const t4=performance.now()
lintSync(text)
const t5=performance.now()
console.log({sinceStart:t1, load:t1-t0,compile:t2-t1,weights:t3-t2,first:t4-t3,second:t5-t4})
