/** The formats of reports. A new one is a file beside this and a line here. */
import type {Format} from './format.js'

export type {Format, FormatContext} from './format.js'
export {summarize, type Summary} from './summary.js'

/** How to load each format, by the name that `--format` takes. Only what is asked for is loaded. */
export const formats = {
  pretty: async (): Promise<Format> => (await import('./pretty.js')).pretty,
  json: async (): Promise<Format> => (await import('./json.js')).json
}

export type FormatName = keyof typeof formats

/** The names of all formats; the first is the default. */
export const formatNames = Object.keys(formats) as readonly FormatName[]
