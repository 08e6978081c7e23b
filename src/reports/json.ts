/** The JSON format, version 1: for programs. */
import type {Format} from './format.js'

/** Characters that JSON leaves as they are and that a terminal or an editor may obey: C1 controls, bidi, invisible. */
const obeyed = /[\x7F-\x9F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g

/** Print reports as JSON; letters' characters that could control a terminal are escaped. */
export const json: Format = (reports, {tool, rubric, summary}) => {
  const results = reports.map((report) => ({...report, file: undefined}))
  return `${toJson({version: 1, tool, rubric, results, summary}, 2)}\n`
}

/** JSON in which no character can control a terminal. */
export function toJson(data: unknown, indent?: number): string {
  return JSON.stringify(data, undefined, indent).replace(obeyed, escape)
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
