import {readFileSync, existsSync} from 'node:fs'
import {readLetter} from '/work/main/src/letter/read.ts'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
const p = retext().use(retextEnglish)
const which = process.argv.slice(2)
const acts: Record<string,string> = {thanks:'after-interview',interest:'after-interview',skills:'after-interview',feedback:'after-rejection','next-step':'after-application',purpose:'after-application',detail:'after-interview','missed-point':'after-interview'}
for (const [act, stage] of Object.entries(acts)) for (const dir of ['acts','more']) {
  const f=`/work/main/test/corpus/${dir}/${act}.jsonl`
  if (!existsSync(f)) continue
  let tp=0,fp=0,fn=0; const miss: string[]=[]
  for (const line of readFileSync(f,'utf8').trim().split('\n')) {
    const {text,label,half: h} = JSON.parse(line); if (h==='held') continue
    const d=`Dear Ms Obi,\n\n${text}\n\nKind regards,\nSam Hale`
    const m = (readLetter(p.parse(d) as any, d, {stage:{value:stage as any,from:'flag'},facts:{},template:false}).moves as any)[act]
    const found = m.status==='found'
    if (found&&label) tp++; else if (found) {fp++; miss.push('FP '+text+ '   <<'+m.ranges.map((r:any)=>d.slice(r.start,r.end)).join(' | ')+'>>')} else if (label) {fn++; miss.push('FN '+text)}
  }
  const P=tp/(tp+fp||1),R=tp/(tp+fn||1)
  console.log(dir,act.padEnd(14),'P',(100*P).toFixed(0),'R',(100*R).toFixed(0),'F1',(200*P*R/(P+R||1)).toFixed(1))
  if (which.includes(act)) console.log(miss.join('\n'))
}
