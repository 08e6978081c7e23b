/** Text inside XML and HTML. */

/** Characters that XML 1.0 has no way to write, and lone surrogates. */
const forbidden =
  // eslint-disable-next-line no-control-regex
  /[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

/** Escape text for an element or a quoted attribute; what cannot be written becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(forbidden, '\uFFFD').replace(/[&<>"']/g, (sign) => entities[sign]!)
}

/** The same for an attribute in XML, where line endings would be read as spaces. */
export function attribute(name: string, value: string | number): string {
  const text = escapeXml(String(value)).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  return ` ${name}="${text}"`
}

/** Attributes in order. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => attribute(name, value))
    .join('')
}
