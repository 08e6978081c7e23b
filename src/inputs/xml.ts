/** XML as events, without document types and the entities that they would declare. */
import {SaxesParser} from 'saxes'
import {Problem} from './input.js'

/** Elements within each other, at most: documents have some dozens. Judgement. */
const deepest = 500

/** What is told of a document. Names are local names behind the short name of their namespace, such as `w:p`. */
export interface XmlHandler {
  /** `at` gives the value of an attribute by its local name. */
  open: (name: string, at: (attribute: string) => string | undefined) => void
  close: (name: string) => void
  text?: (text: string) => void
}

/**
 * Read a document. `namespaces` gives short names to the ends of namespaces; elements of others have none.
 *
 * Throws a `Problem` where it is not well-formed, has a document type or is nested too deeply.
 */
export function readXml(
  bytes: Uint8Array,
  namespaces: Readonly<Record<string, string>>,
  handler: XmlHandler
): void {
  const parser = new SaxesParser({xmlns: true})
  const short = new Map<string, string>()
  const ends = Object.entries(namespaces)
  const nameOf = ({uri, local}: {uri: string; local: string}): string => {
    let prefix = short.get(uri)
    if (prefix === undefined) {
      prefix = ends.find(([end]) => uri.endsWith(end))?.[1] ?? ''
      short.set(uri, prefix)
    }
    return `${prefix}:${local}`
  }
  let depth = 0
  parser.on('doctype', () => {
    throw new Problem('declares a document type, which letters have not: save it again')
  })
  parser.on('opentag', (tag) => {
    if (++depth > deepest) throw new Problem('is nested too deeply to be read: save it again')
    handler.open(nameOf(tag), (attribute) => {
      for (const {local, value} of Object.values(tag.attributes))
        if (local === attribute) return value
      return undefined
    })
  })
  parser.on('closetag', (tag) => {
    depth--
    handler.close(nameOf(tag))
  })
  parser.on('text', (text) => handler.text?.(text))
  parser.on('cdata', (text) => handler.text?.(text))
  parser.on('error', (error) => {
    throw error
  })
  try {
    parser.write(decodeXml(bytes)).close()
  } catch (error) {
    throw error instanceof Problem ? error : new Problem('is damaged: save it again')
  }
}

/** Documents are written in UTF-8 or UTF-16 (ECMA-376-2). */
function decodeXml(bytes: Uint8Array): string {
  const charset =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  return new TextDecoder(charset).decode(bytes)
}
