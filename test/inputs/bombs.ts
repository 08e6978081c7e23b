/** Files that are small and unpack to a gigabyte, written without unpacking them. */
import {constants, deflateRawSync} from 'node:zlib'

/** A deflated stream of so many times 16 MB of one character. */
export function deflated(times: number, character: string): Uint8Array {
  const block = deflateRawSync(Buffer.alloc(2 ** 24, character), {
    finishFlush: constants.Z_FULL_FLUSH
  })
  // The last block is an empty one (RFC 1951, 3.2.3).
  return Buffer.concat([...Array.from({length: times}, () => block), Buffer.of(3, 0)])
}

/** A zip archive of one file, whose bytes are deflated already. `flags` are those of APPNOTE.TXT 4.4.4. */
export function zipOf(name: string, data: Uint8Array, flags = 0): Uint8Array {
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(20, 4)
  local.writeUInt16LE(flags, 6)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(data.length, 18)
  local.writeUInt32LE(0xffffffff, 22)
  local.writeUInt16LE(name.length, 26)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  local.copy(central, 6, 4, 30)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(46 + name.length, 12)
  end.writeUInt32LE(30 + name.length + data.length, 16)
  return Buffer.concat([local, Buffer.from(name), data, central, Buffer.from(name), end])
}

/** A PDF of one page whose content is the stream, with the filters that its dictionary names. */
export function pdfOf(stream: Uint8Array, filters = '/FlateDecode'): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} /Filter [${filters}] >>\nstream\n`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
  ].map((text, index) =>
    Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n${text}`),
      ...(text.endsWith('stream\n') ? [stream, Buffer.from('\nendstream')] : []),
      Buffer.from('\nendobj\n')
    ])
  )
  return Buffer.concat([
    Buffer.from('%PDF-1.4\n'),
    ...objects,
    Buffer.from('trailer << /Root 1 0 R /Size 6 >>\n%%EOF\n')
  ])
}

/** A deflated stream with the two bytes before it that zlib's have. */
export function zlib(data: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.of(0x78, 0x9c), data])
}
