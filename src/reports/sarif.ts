/** SARIF 2.1.0 (OASIS), which GitHub's code scanning and many others read. */
import {contextKeys} from '../context-key.js'
import type {Place} from '../letter/types.js'
import type {LintReport, ReportMessage} from '../report.js'
import type {Severity} from '../rule.js'
import type {Format, RuleFacts} from './format.js'
import {toJson} from './json.js'

const schema = 'https://json.schemastore.org/sarif-2.1.0.json'

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  suggestion: 'note'
}

/** Print reports as one run. Paths are relative to the folder that the command ran in, which is `%SRCROOT%`. */
export const sarif: Format = (reports, {tool, rules}) => {
  const used = rules.filter(({id}) =>
    reports.some(({messages, suppressed}) =>
      [...messages, ...suppressed].some(({ruleId}) => ruleId === id)
    )
  )
  const indices = new Map(used.map(({id}, index) => [id, index]))
  const run = {
    tool: {
      driver: {
        name: tool.name,
        version: tool.version,
        semanticVersion: tool.version,
        informationUri: 'https://github.com/letterlint/letterlint',
        rules: used.map(descriptor)
      }
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: {
      '%SRCROOT%': {description: {text: 'The folder that the command ran in.'}}
    },
    invocations: [{executionSuccessful: true}],
    artifacts: reports.map(({path}) => ({location: location(path)})),
    results: reports.flatMap((report, index) => results(report, index, indices))
  }
  return `${toJson({$schema: schema, version: '2.1.0', runs: [run]}, 2)}\n`
}

function descriptor({id, area, severity, summary, why, url}: RuleFacts): object {
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: {text: summary},
    fullDescription: {text: `${summary}. ${why}`},
    helpUri: url,
    help: {text: `${why} ${url}`, markdown: `${why} [More on this rule](${url})`},
    defaultConfiguration: {level: levels[severity]},
    properties: {tags: [area]}
  }
}

function results(
  report: LintReport,
  index: number,
  indices: ReadonlyMap<string, number>
): object[] {
  const {path, messages, suppressed, file} = report
  const found = [
    ...messages.map((message) => ({...message, why: undefined})),
    ...suppressed.map(({ruleId, reason, place}) => ({
      ruleId,
      place,
      reason: 'Suppressed',
      severity: 'suggestion' as const,
      why: reason
    }))
  ]
  const keys = contextKeys(
    String(file),
    found.map(({ruleId, place}) => ({
      ruleId,
      start: place.start.offset,
      end: place.end.offset
    }))
  )
  return found.map((one, at) => ({
    ruleId: one.ruleId,
    ruleIndex: indices.get(one.ruleId),
    level: levels[one.severity],
    message: {text: one.reason},
    locations: [
      {
        physicalLocation: {
          artifactLocation: {...location(path), index},
          region: region(one.place)
        }
      }
    ],
    partialFingerprints: {'letterlintContext/v1': keys[at]},
    ...(one.why !== undefined && {
      suppressions: [{kind: 'external', status: 'accepted', justification: one.why}]
    }),
    ...('fixable' in one && one.fixable && {fixes: [fix(path, one)]})
  }))
}

function fix(path: string, {place, expected}: ReportMessage): object {
  const replacements = [{deletedRegion: region(place), insertedContent: {text: expected[0]}}]
  return {
    description: {text: 'The one certain correction'},
    artifactChanges: [{artifactLocation: location(path), replacements}]
  }
}

/** Lines and columns count from 1, columns in UTF-16 code units; the end is exclusive. */
function region({start, end}: Place): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset
  }
}

/** A path as a URI: relative ones hang on the root, absolute ones stand alone. */
function location(path: string): {uri: string; uriBaseId?: string} {
  const slashed = path.replaceAll('\\', '/').replace(/^\.\//, '')
  const uri = slashed
    // What is no Unicode has no place in a URI.
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/')
  if (slashed.startsWith('/')) return {uri: `file://${uri}`}
  if (/^[a-z]:\//i.test(slashed)) return {uri: `file:///${uri.replace('%3A', ':')}`}
  return {uri, uriBaseId: '%SRCROOT%'}
}
