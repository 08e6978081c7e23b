/** Front matter, which has a notation of its own in whatever text it begins. */

const block =
  /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)(?:[^]*?(?:\r\n|\n|\r))?(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/

/** UTF-16 code units that front matter takes at the beginning of a text, or a byte order mark alone. */
export function matterOf(text: string): number {
  return block.exec(text)?.[0].length ?? (text.startsWith('\uFEFF') ? 1 : 0)
}
