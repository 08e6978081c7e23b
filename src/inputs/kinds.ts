/** What a file is by its first bytes, whatever its name says (www.garykessler.net/library/file_sigs.html). */

/** A kind of file that is known by its bytes. */
export interface Kind {
  id: 'pdf' | 'zip' | 'ole' | 'rtf' | 'picture' | 'gzip' | 'utf-16'
  /** With an article, as it stands in a sentence. */
  name: string
  /** What to do where a text was expected. */
  remedy: string
}

const saveAsText = 'save it as plain text or Markdown'
const typeOut = 'type it out as text'
const convert = 'save it as UTF-8, or convert it with `iconv -f UTF-16 -t UTF-8`'

const kinds: readonly (Kind & {bytes: readonly number[]})[] = [
  {id: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46], name: 'a PDF', remedy: saveAsText},
  {
    id: 'zip',
    bytes: [0x50, 0x4b, 0x03, 0x04],
    name: 'a Word, OpenDocument or zip file',
    remedy: saveAsText
  },
  {
    id: 'ole',
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    name: 'an old Word or Outlook file',
    remedy: saveAsText
  },
  {id: 'rtf', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: 'an RTF file', remedy: saveAsText},
  {id: 'picture', bytes: [0x89, 0x50, 0x4e, 0x47], name: 'a PNG picture', remedy: typeOut},
  {id: 'picture', bytes: [0xff, 0xd8, 0xff], name: 'a JPEG picture', remedy: typeOut},
  {id: 'picture', bytes: [0x47, 0x49, 0x46, 0x38], name: 'a GIF picture', remedy: typeOut},
  {id: 'gzip', bytes: [0x1f, 0x8b], name: 'a gzip archive', remedy: 'unpack it first'},
  {id: 'utf-16', bytes: [0xff, 0xfe], name: 'UTF-16 text', remedy: convert},
  {id: 'utf-16', bytes: [0xfe, 0xff], name: 'UTF-16 text', remedy: convert}
]

/** Streams that tell what a compound file of Microsoft's holds; their names are written in UTF-16. */
const streams: readonly {stream: string; name: string; remedy: string}[] = [
  {
    stream: 'EncryptedPackage',
    name: 'protected by a password',
    remedy: 'save it without the password'
  },
  {
    stream: '__nameid_version',
    name: 'an Outlook message',
    remedy: 'save it as .eml or as plain text'
  },
  {stream: 'WordDocument', name: 'an old Word document', remedy: 'save it as .docx'}
]

/** Bytes of a compound file that are searched for names of streams: they stand in its first or last part. */
const searched = 1 << 20

/** Tell what bytes are; nothing of text, and of what is not known. */
export function kindOf(bytes: Uint8Array): Kind | undefined {
  const kind = kinds.find((one) => one.bytes.every((byte, index) => bytes[index] === byte))
  if (kind?.id !== 'ole') return kind
  const found = streams.find(({stream}) => holds(bytes, stream))
  return found ? {id: 'ole', name: found.name, remedy: found.remedy} : kind
}

function holds(bytes: Uint8Array, stream: string): boolean {
  const name = [...stream].map((letter) => `${letter}\0`).join('')
  const text = new TextDecoder('latin1')
  return [bytes.subarray(0, searched), bytes.subarray(-searched)].some((part) =>
    text.decode(part).includes(name)
  )
}
