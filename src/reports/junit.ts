/** The format of JUnit, which CI servers show as tests: one suite a letter, one test a rule that spoke. */
import type {LintReport, ReportMessage} from '../report.js'
import {severities} from '../rule.js'
import type {Format} from './format.js'
import {bandWords} from './words.js'
import {attributes, escapeXml} from './xml.js'

/** Print reports as JUnit XML. A test fails where its rule speaks at a severity that fails the run. */
export const junit: Format = (reports, {tool, bar}) => {
  const suites = reports.map((report) => suiteOf(report, isBad))
  const sum = (count: (suite: Suite) => number): number =>
    suites.reduce((total, suite) => total + count(suite), 0)
  const totals = {
    name: tool.name,
    tests: sum(({tests}) => tests),
    failures: sum(({failures}) => failures),
    errors: 0,
    time: 0
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes(totals)}>\n${suites.map(({xml}) => xml).join('')}</testsuites>\n`

  function isBad({severity}: ReportMessage): boolean {
    return bar !== 'never' && severities.indexOf(severity) <= severities.indexOf(bar)
  }
}

interface Suite {
  tests: number
  failures: number
  xml: string
}

function suiteOf(
  {path, score, band, messages}: LintReport,
  isBad: (message: ReportMessage) => boolean
): Suite {
  const rules = [...new Set(messages.map(({ruleId}) => ruleId))]
  const verdict = `<system-out>${escapeXml(`${bandWords[band]}: ${score} of 100`)}</system-out>`
  const cases = [testCase(path, 'letter', verdict)]
  let failures = 0
  for (const ruleId of rules) {
    const found = messages.filter((message) => message.ruleId === ruleId)
    const bad = found.filter(isBad)
    failures += Number(bad.length > 0)
    cases.push(testCase(path, ruleId, bad.length > 0 ? failure(bad) : output(found)))
  }
  const totals = {name: path, tests: cases.length, failures, errors: 0, skipped: 0, time: 0}
  return {
    tests: cases.length,
    failures,
    xml: `  <testsuite${attributes(totals)}>\n${cases.join('')}  </testsuite>\n`
  }
}

function testCase(path: string, name: string, content: string): string {
  return `    <testcase${attributes({name, classname: path, time: 0})}>${content}</testcase>\n`
}

function failure(messages: readonly ReportMessage[]): string {
  const [{severity, reason}] = messages as [ReportMessage]
  return `<failure${attributes({type: severity, message: reason})}>${lines(messages)}</failure>`
}

function output(messages: readonly ReportMessage[]): string {
  return `<system-out>${lines(messages)}</system-out>`
}

function lines(messages: readonly ReportMessage[]): string {
  return escapeXml(
    messages
      .map(
        ({place: {start}, severity, reason}) =>
          `${start.line}:${start.column} ${severity}: ${reason}`
      )
      .join('\n')
  )
}
