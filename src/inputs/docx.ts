/** Word documents (ECMA-376, WordprocessingML): what is read on the first page and after, as it will read. */
import {unpack, type Archive} from './archive.js'
import {readBody} from './docx-body.js'
import {readStyles} from './docx-styles.js'
import {Problem, type Input} from './input.js'
import {layOut} from './paragraphs.js'
import {readXml} from './xml.js'

const wanted =
  /^(?:mimetype|word\/(?:document|styles|header|footer)\d*\.xml|word\/_rels\/document\d*\.xml\.rels)$/

/**
 * Read a Word document. Header and footer of the first page come first, as a letterhead; text boxes come before the
 * paragraph that they are anchored in. Tracked changes are taken as accepted. Comments, footnotes and hidden text are
 * left out.
 */
export function readDocx(bytes: Uint8Array): Input {
  const archive = unpack(bytes, (name) => wanted.test(name))
  const main = archive.names.find((name) => /^word\/document\d*\.xml$/.test(name))
  const xml = main && archive.files.get(main)
  if (!xml) throw new Problem(otherThanWord(archive))
  const styles = readStyles(
    archive.files.get(main.replace('document', 'styles')) ?? fallback(archive)
  )
  const body = readBody(xml, main, styles)
  const targets = readTargets(archive.files.get(main.replace('word/', 'word/_rels/') + '.rels'))
  const frame = body.frame.flatMap((id) => {
    const name = targets.get(id)
    const file = name && archive.files.get(name)
    return file ? readBody(file, name, styles).paragraphs : []
  })
  const last = frame.at(-1)
  if (last) last.after = Infinity
  return layOut([...frame, ...body.paragraphs])
}

function fallback({files}: Archive): Uint8Array | undefined {
  return files.get('word/styles.xml')
}

/** The parts that a document refers to, by the ids of its references. */
function readTargets(xml: Uint8Array | undefined): Map<string, string> {
  const targets = new Map<string, string>()
  if (xml) {
    readXml(
      xml,
      {},
      {
        open(_, at) {
          const [id, target] = [at('Id'), at('Target')]
          if (id && target)
            targets.set(id, target.startsWith('/') ? target.slice(1) : `word/${target}`)
        },
        close() {}
      }
    )
  }
  return targets
}

function otherThanWord({names, files}: Archive): string {
  const type = new TextDecoder().decode(files.get('mimetype'))
  if (type.startsWith('application/vnd.oasis.opendocument.text'))
    return 'is an OpenDocument text, not a Word document: give it the ending .odt'
  const kind = names.some((name) => name.startsWith('xl/'))
    ? 'an Excel workbook'
    : names.some((name) => name.startsWith('ppt/'))
      ? 'a PowerPoint presentation'
      : 'a zip archive'
  return `is ${kind}, not a Word document: save the letter as .docx or as plain text`
}
