import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {expand} from '../src/index.js'
import {readDeclarations} from '../src/templates/declarations.js'
import {parseTemplate} from '../src/templates/parse.js'
import {nameProblems, unusedNames, usualSpellings} from '../src/templates/problems.js'
import {variantsOf} from '../src/templates/variants.js'

const letter = (body: string, greeting = 'Dear {{ title }} {{ last_name }},'): string =>
  `${greeting}\n\nThank you for meeting me on Tuesday about the post of junior analyst. Your account of the ticket map stayed with me.\n\nI am very interested in the role. At Harwick Depot I wrote SQL reports that cut late departures by 20%. ${body}\n\nI look forward to hearing from you.\n\nKind regards,\nDaniel Marsh\n`

const options = {stage: 'after-interview', grammar: false} as const

/** Every letter that a template becomes. */
function drafts(text: string, placeholders: unknown = {}): string[] {
  const declarations = readDeclarations(placeholders)
  const {base, trials} = variantsOf(parseTemplate(text), declarations)
  return [base, ...trials.map(({trial}) => trial)].map(({draft}) => draft)
}

describe('a template is read', () => {
  const names = (text: string): string[] => parseTemplate(text).uses.map(({name}) => name)

  it.each([
    ['mustache', 'Dear {{name}}, {{{role}}} {{&city}}', ['name', 'role', 'city']],
    ['mustache sections', '{{#cv}}Enclosed: {{cv}}{{/cv}}{{^cv}}None{{/cv}}', ['cv', 'cv', 'cv']],
    ['handlebars', '{{#if cv}}{{cv}}{{else}}none{{/if}}', ['cv', 'cv']],
    ['liquid', "{% if role == 'cook' %}{{ role | upcase }}{% endif %}", ['role', 'role']],
    [
      'jinja',
      "{% for s in skills %}{{ s }}, {% endfor %}{{ city|default('Cork') }}",
      ['skills', 'city']
    ],
    ['square brackets', 'Dear [First Name] of [Company]', ['First Name', 'Company']],
    ['dollars', 'Dear ${name} of %CITY%', ['name', 'CITY']]
  ])('in %s', (_, text, expected) => {
    const template = parseTemplate(text)
    expect(template.problems).toEqual([])
    expect(names(text)).toEqual(expected)
    for (const use of template.uses) expect(text.slice(use.start, use.end)).toBe(use.text)
  })

  it.each([
    ['{{#if cv}}never closed', '{{#if cv}}'],
    ['{% if cv %}never closed', '{% if cv %}'],
    ['{% endif %} never opened', '{% endif %}'],
    ['{{#a}}{{#b}}crossed{{/a}}{{/b}}', undefined]
  ])('with the place of what is wrong in %s', (text, words) => {
    const {problems} = parseTemplate(text)
    expect(problems.length).toBeGreaterThan(0)
    const [{start, end, reason}] = problems as [(typeof problems)[0]]
    expect(reason).not.toBe('')
    if (words !== undefined) expect(text.slice(start, end)).toBe(words)
  })
})

describe('a template becomes letters', () => {
  it('along every branch', () => {
    const all = drafts(
      '{% if stage == "a" %}first{% elsif stage == "b" %}second{% else %}third{% endif %}'
    )
    for (const word of ['first', 'second', 'third'])
      expect(all.some((one) => one.includes(word))).toBe(true)
    const cases = drafts(
      '{% case x %}{% when "a" %}one{% when "b" %}two{% else %}other{% endcase %}'
    )
    for (const word of ['one', 'two', 'other'])
      expect(cases.some((one) => one.includes(word))).toBe(true)
    const unless = drafts(
      '{% unless cv %}without{% endunless %}{{#unless cv}}lacking{{else}}with{{/unless}}'
    )
    for (const word of ['without', 'lacking', 'with'])
      expect(unless.some((one) => one.includes(word))).toBe(true)
  })

  it('with none, one and two items of a list', () => {
    const all = drafts('{% for s in skills %}<{{ s }}>{% endfor %}', {
      skills: {kind: 'skill', list: true}
    })
    const counts = new Set(all.map((one) => one.split('<').length - 1))
    expect([...counts].sort()).toEqual(expect.arrayContaining([0, 1, 2]))
    const each = drafts('{{#each skills}}<{{this}}>{{/each}}', {
      skills: {kind: 'skill', list: true}
    })
    expect(new Set(each.map((one) => one.split('<').length - 1)).size).toBeGreaterThan(1)
  })

  it('with every example and with hostile values of the kind', () => {
    const all = drafts('Dear {{last_name}},', {
      last_name: {kind: 'last-name', examples: ['Okafor', 'Marsh'], optional: true}
    })
    expect(all).toEqual(expect.arrayContaining(['Dear Okafor,', 'Dear Marsh,', 'Dear ,']))
    expect(all.some((one) => /Dear \S+ \S+,/.test(one))).toBe(true)
    expect(all.some((one) => /[^\p{Script=Latin}\p{P}\s]/u.test(one))).toBe(true)
  })

  it('at most as many as are checked in a moment', () => {
    const text = Array.from(
      {length: 60},
      (_, index) => `{% if a${index} %}x${index}{% endif %}`
    ).join(' ')
    const {trials} = variantsOf(parseTemplate(text), readDeclarations({}))
    expect(trials.length).toBeLessThanOrEqual(64)
  })

  it('whose every stretch leads back into the template', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '{{ name }}',
        '{{#if cv}}with {{cv}}{{else}}without{{/if}}',
        '{% if a %}yes{% else %}no{% endif %}',
        '{% for s in skills %}{{ s }} {% endfor %}',
        '[First Name]',
        '${role}',
        '\r\n',
        '😀',
        '\u00A0'
      ),
      fc.string({unit: 'grapheme-ascii', maxLength: 4}).filter((text) => !/[{}[\]$%<>]/.test(text))
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 8}), (pieces) => {
        const text = pieces.join('')
        const template = parseTemplate(text)
        if (template.problems.length > 0) return
        const {base, trials} = variantsOf(template, readDeclarations({}))
        for (const {draft, map} of [base, ...trials.map(({trial}) => trial)]) {
          let last = 0
          for (const {start, end, at, length, isWhole} of map) {
            expect(at).toBeGreaterThanOrEqual(last)
            last = at + length
            expect(last).toBeLessThanOrEqual(draft.length)
            expect([start >= 0, start <= end, end <= text.length]).toEqual([true, true, true])
            if (length === end - start && !isWhole)
              expect(draft.slice(at, last)).toBe(text.slice(start, end))
          }
        }
      }),
      {numRuns: 60}
    )
  })
})

describe('expand', () => {
  it('reports at the place of the template, once, with what shows it', async () => {
    const text = letter(
      '{% if urgent %}I expect an answer by Friday at the latest.{% endif %} {{ closing_line }}'
    )
    const {report, variants} = await expand(text, {
      ...options,
      path: 'a.txt',
      placeholders: {
        title: {kind: 'title', examples: ['Ms']},
        last_name: {kind: 'last-name', examples: ['Okafor']},
        urgent: {kind: 'text'},
        closing_line: {
          kind: 'text',
          examples: ['I would be glad to send references.', 'I demand a reply within two days.']
        }
      }
    })
    expect(variants).toBeGreaterThan(3)
    for (const {place, actual} of report.messages)
      expect(text.slice(place.start.offset, place.end.offset)).toBe(actual)
    const told = report.messages.filter(({ruleId}) => ruleId === 'no-ultimatum')
    expect(told.some(({actual}) => actual.includes('I expect'))).toBe(true)
    const inserted = told.find(({actual}) => actual.includes('closing_line'))
    expect(inserted?.reason).toContain('closing_line = `I demand a reply within two days.`')
    const keys = report.messages.map(
      ({ruleId, place}) => `${ruleId} ${place.start.offset} ${place.end.offset}`
    )
    expect(new Set(keys).size).toBe(keys.length)
    expect(String(report.file)).toBe(text)
  })

  it('finds nothing to warn of in a good template', async () => {
    const {report} = await expand(
      letter('I would be glad to send references.', 'Dear Ms Okafor,'),
      {
        ...options,
        path: 'a.txt'
      }
    )
    expect(report.messages.filter(({severity}) => severity !== 'suggestion')).toEqual([])
  })

  it('renders nothing of a template with an open block, and says where', async () => {
    const text = letter('{{#if cv}}Enclosed.', 'Dear Ms Okafor,')
    const {report, variants} = await expand(text, {...options, path: 'a.txt'})
    expect(variants).toBe(0)
    expect(report.band).toBe('hold')
    expect(report.messages[0]).toMatchObject({
      ruleId: 'no-placeholder',
      severity: 'error',
      actual: '{{#if cv}}'
    })
  })

  it('tells of names that are not declared and of twins', async () => {
    const text = letter('{{ firstname }} and {{ first_name }} and {{ citty }}.')
    const {report} = await expand(text, {
      ...options,
      path: 'a.txt',
      placeholders: {
        title: {examples: ['Ms']},
        last_name: {examples: ['Okafor']},
        first_name: 'first-name',
        city: 'place'
      }
    })
    const reasons = report.messages
      .filter(({ruleId}) => ruleId === 'no-placeholder')
      .map(({actual, reason}) => `${actual}: ${reason}`)
      .join('\n')
    expect(reasons).toContain('firstname')
    expect(reasons).toContain('`city`')
  })

  it('reads what lint reads, and says what cannot be read', async () => {
    const bytes = new TextEncoder().encode(letter('Thanks.', 'Dear Ms Okafor,'))
    expect((await expand(bytes, {...options, path: 'a.md'})).variants).toBeGreaterThan(0)
    const {report, variants} = await expand(new Uint8Array([0x50, 0x4b, 3, 4]), {
      ...options,
      path: 'a.docx'
    })
    expect([variants, report.score]).toEqual([0, 0])
  })

  it.each([
    [{a: {knid: 'role'}}, /Placeholder `a`: unknown key `knid`.*`kind`/],
    [{a: 'rol'}, /Placeholder `a`: unknown kind `rol`.*`role`/],
    [{a: {optional: 'yes'}}, /`optional` is true or false/],
    [{a: {list: 1}}, /`list` is true or false/],
    [{a: {examples: [{}]}}, /`examples` is a text or a list of texts/],
    [{a: []}, /expected a kind/]
  ])('throws for the declaration %o', async (placeholders, message) => {
    await expect(
      expand('Dear Ms Obi,', {...options, placeholders: placeholders as never})
    ).rejects.toThrow(message)
  })

  it('throws for declarations that are none', () => {
    expect(() => readDeclarations(['a'])).toThrow(/expected declarations by name/)
    expect(readDeclarations(null).size).toBe(0)
  })
})

describe('names', () => {
  it('that are declared and unused are told', () => {
    const declarations = readDeclarations({a: 'role', 'first name': 'first-name', city: 'place'})
    const templates = ['{{a}}', '[First Name]', '{{ city.area }}'].map((text) =>
      parseTemplate(text)
    )
    expect(unusedNames(declarations, templates)).toEqual([])
    expect(unusedNames(declarations, templates.slice(0, 1))).toEqual(['first name', 'city'])
  })

  it('are right as most templates spell them', () => {
    const templates = ['{{first_name}}', '{{first_name}}', '{{firstName}}'].map((text) =>
      parseTemplate(text)
    )
    const spellings = usualSpellings(templates)
    expect(spellings).toEqual(['first_name'])
    expect(nameProblems(templates[2]!, new Map(), spellings)).toHaveLength(1)
    expect(nameProblems(templates[0]!, new Map(), spellings)).toEqual([])
    expect(nameProblems(parseTemplate('[Name] [NAME]'), new Map())).toEqual([])
  })
})

describe('variants', () => {
  it('stand near the numbers and texts that are compared', () => {
    const all = drafts(
      '{% if years > 5 %}long{% elsif years <= 2 %}short{% else %}some{% endif %} {% if city == "Cork" or city == "Ennis" %}near{% endif %} {% if note contains "x" %}noted{% endif %}{{ years }}{{ city }}{{ note }}'
    )
    for (const word of ['long', 'short', 'some', 'near'])
      expect(
        all.some((one) => one.includes(word)),
        word
      ).toBe(true)
  })

  it('write an arm that no value reaches, and guess what is not understood', () => {
    const template = parseTemplate(
      '{% if a | odd == 1 %}odd{% else %}even{% endif %}{% if true == false %}never{% endif %}'
    )
    const {base, trials} = variantsOf(template, readDeclarations({}))
    const all = [base, ...trials.map(({trial}) => trial)]
    for (const word of ['odd', 'even', 'never'])
      expect(
        all.some(({draft}) => draft.includes(word)),
        word
      ).toBe(true)
    expect(trials.flatMap(({trial}) => trial.differs).length).toBeGreaterThan(0)
  })

  it('count items where only their number is asked', () => {
    const all = drafts(
      '{% if skills.size > 1 %}several{% endif %}{% for s in skills %}{{ s }}{% endfor %}{% capture a %}{% if b %}x{% endif %}{% endcapture %}{{ a }}'
    )
    expect(all.some((one) => one.includes('several'))).toBe(true)
    expect(drafts('{{ skills.size }}').length).toBeGreaterThan(0)
  })

  it('are parted to find the value that does it, and name no more than three', async () => {
    const body = '{{ a }} {{ b }} {{ c }} {{ d }} {{ e }}'
    const examples = (bad: string): object => ({kind: 'text', examples: ['I cook.', bad]})
    const {report, notes} = await expand(letter(body, 'Dear Ms Okafor,'), {
      ...options,
      path: 'a.txt',
      placeholders: {
        a: examples('I bake.'),
        b: examples('I demand an answer by Friday.'),
        c: examples('I sew.'),
        d: examples('I row.'),
        e: {kind: 'text', examples: ['I sing.'], optional: true}
      } as never
    })
    expect(notes).toEqual([])
    const told = report.messages.find(({ruleId}) => ruleId === 'no-ultimatum')
    expect(told?.reason).toContain('b = `I demand an answer by Friday.`')
    expect(told?.reason).not.toContain('a =')
  })

  it('say what is left out', async () => {
    const many = Array.from(
      {length: 40},
      (_, index) =>
        `{% if x${index} %}I like tea ${index}.{% else %}I like coffee ${index}.{% endif %}{{ y${index} }}`
    )
    const {notes, variants} = await expand(letter(many.join(' '), 'Dear Ms Okafor,'), {
      ...options,
      path: 'a.txt',
      only: ['no-empty-letter']
    })
    expect(variants).toBeGreaterThan(10)
    expect(notes.join('')).toMatch(/^$|more ways to fill it in/)
  })

  it('let rules know employer and role by whatever name', async () => {
    const text = letter('I would be glad to join {{ company }} as {{ job }}.', 'Dear Ms Okafor,')
    const {report} = await expand(text, {
      ...options,
      path: 'a.txt',
      placeholders: {
        company: {kind: 'employer', examples: ['Fennick']},
        job: {kind: 'role', examples: ['a cook']}
      }
    })
    expect(report.messages.map(({ruleId}) => ruleId)).not.toContain('require-employer')
  })
})

it('declarations may be short', () => {
  const declarations = readDeclarations({
    first_name: null,
    city: {examples: 'Cork'},
    years: {examples: [3]}
  })
  expect([...declarations.values()].map(({examples}) => examples)).toEqual([[], ['Cork'], ['3']])
  const templates = ['{{firstName}}', '{{first_name}}', '{{first_name}}'].map((text) =>
    parseTemplate(text)
  )
  expect(usualSpellings(templates)).toEqual(['first_name'])
  expect(parseTemplate('{{#each}}x{{/each}}{% case %}{% endcase %}').nodes.length).toBeGreaterThan(
    0
  )
  expect(parseTemplate('{% capture %}x{% endcapture %}{% set %}y{% endset %}').problems).toEqual([])
})
