/** Control words of RTF that letters seldom have. */
import {describe, expect, it} from 'vitest'
import {readInput} from '../../src/inputs/index.js'

async function read(body: string, head = '\\rtf1\\ansi'): Promise<string> {
  const reading = await readInput(new TextEncoder().encode(`{${head} ${body}}`), 'a.rtf')
  return 'problem' in reading ? `! ${reading.problem}` : reading.draft.trim()
}

describe('RTF', () => {
  it.each([
    ['a\\par b', 'a\nb'],
    ['a\\line b\\tab c', /^a\nb\s+c$/],
    ['a\\~b\\_c\\-d', /^a\u00A0b.c.?d$/],
    ["\\'e9t\\'e9", 'été'],
    ['\\u233?t\\u233 ?', /^été?/],
    ['\\uc0\\u233 t', 'ét'],
    ['\\uc2\\u233 ??t', 'ét'],
    ['\\uc t', 't'],
    ['a{\\v hidden}b', 'ab'],
    ['a{\\v hidden\\v0 shown}b', 'ashownb'],
    ['a{\\deleted gone}b', 'ab'],
    ['a{\\v\\plain shown}b', 'ashownb'],
    ['a{\\*\\unknown gone}b', 'ab'],
    ['a\\emdash b\\endash c\\lquote d\\rquote\\ldblquote e\\rdblquote\\bullet', /^a—b–c‘d’“e”•$/],
    ['\\pard\\sb240\\sa240 a\\par\\pard\\ls1 b\\par c\\sect d\\page e', 'a\n\n- b\n- c\n- d\ne'],
    ['a\\\nb', /a\n+b/],
    ['a\\{b\\}c\\\\d', 'a{b}c\\d'],
    ['\\fs24\\b a\\b0 b', /^a\s?b$/],
    ['\\u t', /t$/],
    ['\\sb\\sa\\f a', 'a']
  ])('%s', async (body, expected) => {
    const text = await read(body)
    if (typeof expected === 'string') expect(text).toBe(expected)
    else expect(text).toMatch(expected)
  })

  it('decodes bytes by the character set of the font, of the file, or of the Macintosh', async () => {
    expect(await read("{\\fonttbl{\\f0\\fcharset204 A;}{\\f1\\fcharset B;}}\\f0 \\'cf\\'f0")).toBe(
      'Пр'
    )
    expect(await read("\\'cf", '\\rtf1\\ansi\\ansicpg1251')).toBe('П')
    expect(await read("\\'cf", '\\rtf1\\ansi\\ansicpg')).toBe('Ï')
    expect(await read("\\'8e", '\\rtf1\\mac')).toBe('é')
    expect(await read("\\'cf", '\\rtf1\\ansi\\ansicpg99999')).toBe('Ï')
  })

  it('says what cannot be read', async () => {
    expect(await read('a\\bin3 xyz')).toContain('holds raw pictures')
    expect(await read('{'.repeat(5000))).toMatch(/nested too deeply|cut off/)
    expect(await read('{a')).toContain('cut off')
    expect(await read('a}b')).toBe('a')
  })
})
