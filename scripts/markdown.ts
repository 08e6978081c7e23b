/** Small pieces of Markdown. */

/** A table; cells may hold Markdown, bars are escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |\n`
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('')
}

/** A fenced block that its text cannot end. */
export function fence(text: string, language = 'text'): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const ticks = '`'.repeat(longest + 1)
  return `${ticks}${language}\n${text.replace(/\n?$/, '\n')}${ticks}\n`
}

/** Code in a line. */
export function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const ticks = '`'.repeat(longest + 1)
  const pad = longest > 0 ? ' ' : ''
  return `${ticks}${pad}${text.replace(/\s*\n\s*/g, ' ')}${pad}${ticks}`
}

/** Put texts between the markers `<!-- name:start -->` and `<!-- name:end -->` of a page. */
export function fill(page: string, texts: Readonly<Record<string, string>>): string {
  let filled = page
  for (const [name, text] of Object.entries(texts)) {
    const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
    const [before, rest = ''] = filled.split(start)
    const [, after] = rest.split(end)
    if (after === undefined) throw new Error(`Expected \`${start}\` and \`${end}\` in a page`)
    filled = `${before}${start}\n\n${text}\n${end}${after}`
  }
  return filled
}
