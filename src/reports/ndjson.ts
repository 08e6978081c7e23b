/** JSON, one letter a line: for programs that read while the command goes on. */
import type {Format} from './format.js'
import {toJson} from './json.js'

/** Print each report as one line of JSON, of the shape of an entry of `results` in the JSON format. */
export const ndjson: Format = (reports) =>
  reports.map((report) => `${toJson(plain(report))}\n`).join('')

function plain(report: object): object {
  return {...report, file: undefined}
}
