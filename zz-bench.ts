import {lintSync} from './src/index.ts'
import {readFileSync} from 'node:fs'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
const rows = readFileSync('test/corpus/letters.dev.jsonl','utf8').trim().split('\n').map(l=>JSON.parse(l))
const l = rows.filter(r=>r.words>180&&r.words<260)[0]
console.log(l.id,l.words)
const p = retext().use(retextEnglish).freeze()
const time = (f:()=>void,n=300)=>{for(let i=0;i<100;i++)f(); const t=performance.now(); for(let i=0;i<n;i++)f(); return (performance.now()-t)/n}
const parse=time(()=>p.parse(l.text)), all=time(()=>lintSync(l.text)), none=time(()=>lintSync(l.text,{only:['no-placeholder']}))
console.log({parse,all,none,ratio:all/parse,ratioNone:none/parse})
