import {lintSync, rules} from './src/index.ts'
import {readingLists} from './src/letter/read.ts'
import {readFileSync} from 'node:fs'
const rows = readFileSync('test/corpus/letters.dev.jsonl','utf8').trim().split('\n').map(l=>JSON.parse(l))
const l = rows.filter(r=>r.words>180&&r.words<260)[0]
lintSync(l.text)
const g = globalThis as any
console.log('phrases', readingLists.reduce((s,x)=>s+x.match.length+x.except.length,0), rules.flatMap(r=>r.definition.phrases??[]).reduce((s,x)=>s+x.match.length+x.except.length,0))
console.log('considered', g.C,'attempts', g.A, 'walk', g.W)
console.log(Object.entries(g.Q as Record<string,number>).sort((a,b)=>b[1]-a[1]).slice(0,25).map(([k,v])=>v+' '+g.P[k]+' '+k.slice(0,150)).join('\n'))
