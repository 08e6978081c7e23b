/** How the HTML report looks: a typed page with notes beside it, in light and dark, on paper and on a telephone. */
export const style = `
:root{color-scheme:light dark;--paper:#fffdf8;--ground:#efece4;--ink:#22201c;--soft:#5a554c;--line:#d6d0c2;--error:#a11a1a;--warning:#7a4a00;--suggestion:#1f5a86;--good:#22662d;--error-wash:#fbe3e0;--warning-wash:#fbeccb;--suggestion-wash:#e0eefa;--track:#e2ddd0}
@media (prefers-color-scheme:dark){:root{--paper:#24221e;--ground:#181714;--ink:#ece7db;--soft:#b5ad9d;--line:#45413a;--error:#ff9d92;--warning:#f2bf66;--suggestion:#8fc7f4;--good:#8fd49b;--error-wash:#4a2320;--warning-wash:#46360f;--suggestion-wash:#1b3a52;--track:#3a372f}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.top,main,footer{max-width:72rem;margin:0 auto;padding:0 1rem}
.top{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;color:var(--soft)}
footer{color:var(--soft);font-size:.875rem;padding-bottom:2rem}
h1,h2,h3{line-height:1.2;margin:0 0 .5rem}
h1{font-size:1.75rem}h2{font-size:1.25rem}h3{font-size:1.05rem}
a{color:inherit;text-decoration-thickness:1px;text-underline-offset:.15em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--suggestion);outline-offset:2px;border-radius:2px}
article{margin:0 0 3rem;scroll-margin-top:1rem}
article+article{border-top:2px solid var(--line);padding-top:2rem;content-visibility:auto;contain-intrinsic-size:auto 60rem}
.head{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.5rem 2rem;border-left:.5rem solid var(--good);padding:.25rem 0 .25rem 1rem;margin:0 0 1.5rem}
.head.revise{border-left-color:var(--warning);border-left-style:dashed}.head.hold{border-left-color:var(--error);border-left-style:double}
.head p{margin:.125rem 0}.path{overflow-wrap:anywhere;font-family:ui-monospace,"Cascadia Mono",Menlo,Consolas,monospace;font-size:.9rem}.about{color:var(--soft)}
.score{font-size:1.1rem;align-self:center}.score strong{font-size:2.5rem;line-height:1}
.first{margin:0 0 1.5rem}.first ol{margin:0;padding-left:1.5rem}.first li{margin:.25rem 0}
.columns{display:grid;gap:1.5rem}
.page{background:var(--paper);border:1px solid var(--line);border-radius:2px;padding:1.25rem;box-shadow:0 1px 3px rgb(0 0 0/.12);white-space:pre-wrap;overflow-wrap:anywhere;font:1.0625rem/1.7 Charter,"Bitstream Charter","Source Serif 4",Cambria,Georgia,serif}
mark{color:inherit;padding:.1em 0;border-bottom:2px dotted var(--suggestion);background:var(--suggestion-wash)}
mark.warning{border-bottom:2px dashed var(--warning);background:var(--warning-wash)}
mark.error{border-bottom:3px solid var(--error);background:var(--error-wash)}
.ref{font:600 .75rem/1 system-ui,sans-serif;display:inline-block;min-width:1.5rem;padding:.35em .3em;margin:0 .15em;text-align:center;vertical-align:.2em;border-radius:.3em;text-decoration:none;border:1px solid;color:var(--suggestion);background:var(--paper)}
.ref.warning{color:var(--warning)}.ref.error{color:var(--error)}
.ref:target,li:target{outline:3px solid var(--suggestion);outline-offset:2px}
.findings ol{list-style:none;margin:0;padding:0;counter-reset:finding}
.findings li{counter-increment:finding;background:var(--paper);border:1px solid var(--line);border-left:4px dotted var(--suggestion);border-radius:2px;padding:.625rem .75rem;margin:0 0 .625rem;overflow-wrap:anywhere}
.findings li.warning{border-left:4px dashed var(--warning)}.findings li.error{border-left:4px solid var(--error)}
.findings li p{margin:.125rem 0}.findings li>p:first-child::before{content:counter(finding)". ";font-weight:600}
.label{font-weight:600;color:var(--suggestion)}.warning .label{color:var(--warning)}.error .label{color:var(--error)}
.note,.small{color:var(--soft);font-size:.875rem}
q{quotes:"\\201C" "\\201D";overflow-wrap:anywhere}
.glance{display:grid;gap:1.5rem;margin:1.5rem 0}
.moves ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1rem}
.moves .found span{color:var(--good)}.moves .missing{font-weight:600}.moves .missing span{color:var(--error)}
svg{display:block;width:100%;max-width:26rem;height:auto}svg text{font:13px system-ui,sans-serif;fill:var(--ink)}
.track{fill:var(--track)}.bar{fill:var(--good)}
.timing p{margin:.125rem 0}.unchecked{color:var(--soft);font-size:.9rem}.unchecked ul{margin:0;padding-left:1.25rem}
.wide{overflow-x:auto;margin:0 0 2rem}table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.375rem .75rem .375rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}td{font-variant-numeric:tabular-nums}
@media (min-width:60rem){.columns{grid-template-columns:minmax(0,7fr) minmax(0,5fr);align-items:start}.letter{position:sticky;top:1rem}.page{padding:2.5rem 3rem}.glance{grid-template-columns:1fr 1fr 1fr}}
@media print{.letter{position:static}:root{--paper:#fff;--ground:#fff;--ink:#000;--soft:#333}body{font-size:11pt}.page{box-shadow:none}.findings li,.head{break-inside:avoid}a{text-decoration:none}article+article{break-before:page;content-visibility:visible}}
`.replaceAll('\n', '')
