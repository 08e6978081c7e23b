/** A page that a writer or a coach reads: the letter with its findings marked, and beside it what to do. */
import {profiles} from '../letter/profile.js'
import {moveIds, type Stage} from '../letter/types.js'
import {rank} from '../ranking.js'
import type {LintReport, ReportMessage} from '../report.js'
import type {Severity} from '../rule.js'
import type {Format} from './format.js'
import {style} from './html-style.js'
import {segments} from './segments.js'
import {countOf} from './summary.js'
import {bandWords, counted, mediumWords, moveWords, originWords, timingWords} from './words.js'
import {escapeXml} from './xml.js'

/** Steps that stand under "Do first". Judgement: as many as one keeps in mind. */
const mostSteps = 3

/** Nothing is loaded from anywhere, and nothing runs. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** Print reports as one HTML page that needs no other file. */
export const html: Format = (reports, {tool, summary}) => {
  const {letters, errors, warnings, suggestions} = summary
  const counts = [
    counted(letters, 'letter'),
    counted(errors, 'error'),
    counted(warnings, 'warning'),
    counted(suggestions, 'suggestion')
  ].join(', ')
  const isOne = reports.length === 1
  const title = isOne ? `${bandWords[reports[0]!.band]}: ${reports[0]!.path}` : counts
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<title>${escapeXml(`${title} – ${tool.name}`)}</title>
<style>${style}</style>
</head>
<body>
<header class="top"><p><strong>${escapeXml(tool.name)}</strong> ${escapeXml(tool.version)}</p><p>${counts}</p></header>
<main>
${isOne ? '' : contents(reports)}${reports.map((report, index) => article(report, `l${index + 1}`, isOne)).join('\n')}
</main>
<footer><p>The score speaks of the text alone: a perfect one promises no job, and a poor one says nothing of its writer.</p></footer>
</body>
</html>
`
}

/** A table of the letters, where there are several. */
function contents(reports: readonly LintReport[]): string {
  const rows = reports.map((report, index) => {
    const {path, score, band} = report
    const counts = (['error', 'warning', 'suggestion'] as const)
      .map((severity) => `<td>${countOf(report, severity)}</td>`)
      .join('')
    return `<tr><th scope="row"><a href="#l${index + 1}">${nameOf(path)}</a></th><td>${score}</td><td>${bandWords[band]}</td>${counts}</tr>`
  })
  return `<h1>Letters</h1>
<div class="wide" role="region" aria-label="Letters" tabindex="0"><table>
<thead><tr><th scope="col">Letter</th><th scope="col">Score</th><th scope="col">Verdict</th><th scope="col">Errors</th><th scope="col">Warnings</th><th scope="col">Suggestions</th></tr></thead>
<tbody>${rows.join('\n')}</tbody>
</table></div>
`
}

function article(report: LintReport, id: string, isOne: boolean): string {
  const {path, band, score, messages} = report
  const [high, low] = isOne ? ['h1', 'h2'] : ['h2', 'h3']
  const section = (name: string, title: string, content: string): string =>
    `<div class="${name}"><${low}>${title}</${low}>\n${content}</div>`
  return `<article id="${id}" aria-labelledby="${id}-title">
<div class="head ${band}"><div><${high} id="${id}-title">${bandWords[band]}</${high}>
<p class="path">${nameOf(path)}</p>
<p class="about">${about(report)}</p></div>
<p class="score"><strong>${score}</strong> of 100</p></div>
${messages.length > 0 ? section('first', 'Do first', steps(report, id)) : ''}
<div class="columns">
${section('letter', 'The letter', `<div class="page">${marked(report, id)}</div>`)}
${section('findings', messages.length > 0 ? 'Findings' : 'No findings', findings(messages, id))}
</div>
<div class="glance">
${section('moves', 'What it does', moves(report))}
${section('areas', 'Points by area', chart(report, id))}
${section('timing', 'When to send', timing(report))}
</div>
${unchecked(report, section)}
</article>`
}

function nameOf(path: string): string {
  return escapeXml(path === '' ? 'Letter' : path)
}

function about({stage, medium, dialect, words, capped}: LintReport): string {
  const {title} = profiles[stage.value as Stage]
  const known = stage.from === 'inferred' ? 'as far as can be told' : originWords[stage.from]
  const parts = [
    `${title}, ${known}`,
    mediumWords[medium.value] ?? medium.value,
    dialect.value,
    counted(words, 'word')
  ]
  if (capped) parts.push(`held at ${capped.at} by ${capped.ruleId}`)
  return escapeXml(parts.join(' · '))
}

function steps(report: LintReport, id: string): string {
  const items = rank(report, mostSteps).map(({messages: [first, ...others], gain, ceiling}) => {
    const number = report.messages.indexOf(first!) + 1
    const more = others.length > 0 ? `, and ${others.length} more like it` : ''
    const worth = [
      ...(gain > 0 ? [`gives back ${counted(gain, 'point')}`] : []),
      ...(ceiling === undefined ? [] : [`holds the score at ${ceiling}`])
    ].join('; ')
    return `<li>${prose(first!.reason)}${more}${worth && ` <em>(${worth})</em>`} <a href="#${id}-f${number}">finding ${number}</a></li>`
  })
  return `<ol>${items.join('')}</ol>`
}

/** The letter as it stands, each finding's words marked and numbered. */
function marked({file, messages}: LintReport, id: string): string {
  const text = String(file)
  const ranges = messages.map(({place}) => ({start: place.start.offset, end: place.end.offset}))
  return segments(text.length, ranges)
    .map(({start, end, begins, covered}) => {
      const links = begins
        .map((index) => {
          const {severity, ruleId} = messages[index]!
          return `<a class="ref ${severity}" id="${id}-r${index + 1}" href="#${id}-f${index + 1}" aria-label="Finding ${index + 1}, ${severity}: ${ruleId}">${index + 1}</a>`
        })
        .join('')
      const words = escapeXml(text.slice(start, end))
      if (words === '' || covered.length === 0) return links + words
      return `${links}<mark class="${gravest(covered.map((index) => messages[index]!))}">${words}</mark>`
    })
    .join('')
}

const gravity: readonly Severity[] = ['error', 'warning', 'suggestion']

function gravest(messages: readonly ReportMessage[]): Severity {
  return gravity.find((severity) => messages.some((one) => one.severity === severity))!
}

function findings(messages: readonly ReportMessage[], id: string): string {
  if (messages.length === 0) return '<p>Nothing to mend was seen.</p>'
  const items = messages.map((message, index) => {
    const {severity, reason, note, url, ruleId, expected, cost, place} = message
    const rule =
      url === '' ? escapeXml(ruleId) : `<a href="${escapeXml(url)}" rel="noreferrer">${ruleId}</a>`
    const better =
      expected.length > 0
        ? `<p>Instead: ${expected.map((one) => (one === '' ? 'nothing' : `<q>${escapeXml(one)}</q>`)).join(' or ')}</p>`
        : ''
    const price = cost > 0 ? ` · ${counted(cost, 'point')}` : ''
    return `<li id="${id}-f${index + 1}" class="${severity}"><p><span class="label">${severity}</span> ${prose(reason)}</p>${better}${note === '' ? '' : `<p class="note">${prose(note)}</p>`}<p class="small"><a href="#${id}-r${index + 1}" aria-label="Finding ${index + 1} in the letter, line ${place.start.line}">line ${place.start.line}</a> · ${rule}${price}</p></li>`
  })
  return `<ol>${items.join('\n')}</ol>`
}

function moves({moves}: LintReport): string {
  const order = Object.keys(moveWords)
  const items = [...moveIds]
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .filter((move) => moves[move].status !== 'not-expected')
    .map((move) => {
      const isFound = moves[move].status === 'found'
      return `<li class="${moves[move].status}"><span aria-hidden="true">${isFound ? '✓' : '✗'}</span> ${moveWords[move]}${isFound ? '' : ': missing'}</li>`
    })
  return `<ul>${items.join('')}</ul>`
}

/** Bars of one chart, in its own units: a row is 28 high, a full bar 170 wide. */
function chart({areas}: LintReport, id: string): string {
  const [row, full, left] = [28, 170, 104]
  const bars = areas.map(({id: area, points, of}, index) => {
    const width = of === 0 ? full : Math.round((points / of) * full)
    const top = index * row
    return `<text x="0" y="${top + 18}">${area}</text><rect class="track" x="${left}" y="${top + 6}" width="${full}" height="14" rx="3"/><rect class="bar" x="${left}" y="${top + 6}" width="${width}" height="14" rx="3"/><text x="${left + full + 8}" y="${top + 18}">${points} / ${of}</text>`
  })
  const words = areas.map(({id: area, points, of}) => `${area} ${points} of ${of}`).join(', ')
  return `<svg viewBox="0 0 340 ${areas.length * row}" role="img" aria-labelledby="${id}-chart"><title id="${id}-chart">${words}</title><g aria-hidden="true">${bars.join('')}</g></svg>`
}

function timing({timing: {verdict, until, why}}: LintReport): string {
  const day = until === undefined ? '' : ` until <time datetime="${until}">${until}</time>`
  return `<p><strong>${timingWords[verdict]}${day}</strong></p><p>${prose(why)}</p>`
}

function unchecked(
  {unchecked}: LintReport,
  section: (name: string, title: string, content: string) => string
): string {
  if (unchecked.length === 0) return ''
  const items = unchecked.map(({ruleId, why}) => `<li>${escapeXml(ruleId)}: ${prose(why)}</li>`)
  return section('unchecked', 'Could not check', `<ul>${items.join('')}</ul>`)
}

/** A sentence of ours: what stands between backticks are words of the letter or names. */
function prose(text: string): string {
  return text
    .split('`')
    .map((piece, index) => (index % 2 === 1 ? `<q>${escapeXml(piece)}</q>` : escapeXml(piece)))
    .join('')
}
