/** What tags of the four notations mean, told by what becomes of them. */
import {describe, expect, it} from 'vitest'
import {compose} from '../src/templates/compose.js'
import {namesIn, readCondition, readExpression} from '../src/templates/expressions.js'
import {parseTemplate} from '../src/templates/parse.js'
import {inWords, render, type Content} from '../src/templates/render.js'
import {readInput, type Input} from '../src/inputs/index.js'

const values: Readonly<Record<string, Content>> = {
  name: 'ada o’hara',
  city: ' Cork ',
  role: 'cook',
  count: '1,200',
  skills: ['knives', 'stocks', 'bread'],
  one: ['rye'],
  none: [],
  no: 'false',
  empty: '',
  'site.city': 'Leeds'
}

function draft(text: string, guess?: (source: string) => boolean): string {
  const template = parseTemplate(text, (name) => Array.isArray(values[name]))
  expect(template.problems).toEqual([])
  return render(template, {value: (name) => values[name], guess}).draft
}

describe('values', () => {
  it.each([
    ['{{ name | upcase }}', 'ADA O’HARA'],
    ['{{ name | upper }}', 'ADA O’HARA'],
    ["{{ 'ABC' | downcase }}", 'abc'],
    ['{{ "ABC" | lower }}', 'abc'],
    ['{{ name | capitalize }}', 'Ada o’hara'],
    ['{{ name | title }}', 'Ada O’hara'],
    ['<{{ city | strip }}>', '<Cork>'],
    ['<{{ city | trim }}>', '<Cork>'],
    ["{{ role | append: '!' | prepend: '<' }}", '<cook!'],
    ["{{ empty | default: 'there' }}", 'there'],
    ["{{ missing | default('there') }}", 'there'],
    ['{{ role | default: "there" }}', 'cook'],
    ["{{ empty or 'there' }}", 'there'],
    ["{{ skills | join: '/' }}", 'knives/stocks/bread'],
    ['{{ skills | join }}', 'knives stocks bread'],
    ["{{ role | join: ', ' }}", 'cook'],
    ['{{ skills | first }} {{ skills | last }}', 'knives bread'],
    ['{{ none | first }}{{ none | last }}', ''],
    ['{{ role | first }}{{ role | last }}', 'cookcook'],
    ['{{ skills | size }} {{ one | length }} {{ none | count }}', '3 1 0'],
    ['{{ skills.size }} {{ skills.length }}', '3 3'],
    ['{{ skills | upcase }}', 'knives, stocks and bread'],
    ['{{ skills }} {{ one }}{{ none }}', 'knives, stocks and bread rye'],
    ['{{ role | something_else: 3 }}', 'cook'],
    ['{{ capitalize role }}', 'cook'],
    ['{{ site.city }} {{ this.role }} {{ role? }}', 'Leeds cook cook'],
    ['{{{ role }}} {{& role }}', 'cook cook'],
    ['{{ "a \\"quoted\\" text" }} {{ 12 }}', 'a "quoted" text 12'],
    ['{{! said to nobody }}{# nor this #}{% comment %}nor this{% endcomment %}.', '.']
  ])('%s', (text, expected) => {
    expect(draft(text)).toBe(expected)
  })

  it('of lists in words', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(inWords)).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c'
    ])
  })

  it('may be a point, for the item itself', () => {
    expect(readExpression('.')).toMatchObject({name: '.'})
    expect(readExpression('')).toMatchObject({text: ''})
  })
})

describe('conditions', () => {
  const holds = (condition: string): boolean =>
    draft(`{% if ${condition} %}yes{% endif %}`) === 'yes'

  it.each([
    ['role', true],
    ['empty', false],
    ['missing', false],
    ['no', false],
    ['skills', true],
    ['none', false],
    ['not empty', true],
    ['!role', false],
    ["role == 'cook'", true],
    ["role != 'cook'", false],
    ["role <> 'cook'", false],
    ["role is 'cook'", true],
    ["role is not 'cook'", false],
    ['count > 1000', true],
    ['count < 1000', false],
    ['count >= 1200', true],
    ['count <= 1199', false],
    ["role contains 'oo'", true],
    ["missing contains 'oo'", false],
    ["skills contains 'bread'", true],
    ['skills | length > 2', true],
    ['skills.size == 3', true],
    ['skills == 3', true],
    ['role == nil', false],
    ['missing == null', true],
    ['role != none', true],
    ['empty == blank', true],
    ['role is defined', true],
    ['missing is not defined', true],
    ['role == true', true],
    ['role == false', false],
    ['empty != true', true],
    ["empty == ''", true],
    ["role != ''", true],
    ['role and city', true],
    ['role && empty', false],
    ['empty or role', true],
    ['empty || missing', false],
    ['(empty or role) and city', true],
    ['not (empty or missing)', true]
  ])('%s is %s', (condition, expected) => {
    expect(holds(condition)).toBe(expected)
  })

  it.each([
    ['{{#if (eq role "cook")}}yes{{/if}}', 'yes'],
    ['{{#if (ne role "cook")}}yes{{/if}}', ''],
    ['{{#if (and role city)}}yes{{/if}}', 'yes'],
    ['{{#if (or empty (not missing))}}yes{{/if}}', 'yes'],
    ['{{#if (gt count 5)}}yes{{else if role}}or{{/if}}', 'yes'],
    ['{{#if empty}}yes{{else if role}}or{{else}}no{{/if}}', 'or'],
    ['{{#unless role}}yes{{else}}no{{/unless}}', 'no'],
    ['{{#ifEquals role "cook"}}yes{{/ifEquals}}', 'yes'],
    ['{{#role}}yes{{/role}}{{^role}}no{{/role}}', 'yes'],
    ['{{#empty}}yes{{^}}no{{/empty}}', 'no'],
    ['{% unless role %}yes{% else %}no{% endunless %}', 'no'],
    ['{% if empty %}a{% elif missing %}b{% elseif role %}c{% endif %}', 'c'],
    [
      "{% case role %}{% when 'baker', 'cook' %}a{% when 'x' or 'y' %}b{% else %}c{% endcase %}",
      'a'
    ],
    ["{% case city %}{% when 'x' %}b{% else %}c{% endcase %}", 'c']
  ])('%s', (text, expected) => {
    expect(draft(text)).toBe(expected)
  })

  it.each([
    'role == other',
    'role ==',
    '(role',
    '1 + 1',
    'role | upcase == "X"',
    '(and role',
    '(or )',
    'eq role',
    'role city'
  ])('that are not understood are guessed: %s', (condition) => {
    expect(readCondition(condition).type).toBe('unknown')
    const text = `{% if ${condition} %}yes{% else %}no{% endif %}`
    expect([draft(text), draft(text, () => true)]).toEqual(['no', 'yes'])
  })

  it('name what they depend on', () => {
    expect(namesIn(readCondition("a and not (b == '1' or c)"))).toEqual(['a', 'b', 'c'])
    expect(namesIn(readCondition('1 + 1'))).toEqual([])
  })
})

describe('loops', () => {
  it.each([
    ['{% for s in skills %}{{ forloop.index }}{{ s }} {% endfor %}', '1knives 2stocks 3bread '],
    [
      '{% for s in skills %}{{ s }}{% if not loop.last %}, {% endif %}{% endfor %}',
      'knives, stocks, bread'
    ],
    ['{% for s in none %}{{ s }}{% else %}none{% endfor %}', 'none'],
    ['{% for s in role %}{{ s }}{% endfor %}', 'cook'],
    ['{% for s in missing %}{{ s }}{% endfor %}', ''],
    [
      '{{#each skills}}{{@index}}{{this}}{{#unless @last}}, {{/unless}}{{/each}}',
      '0knives, 1stocks, 2bread'
    ],
    ['{{#each skills as |s|}}{{s}} {{/each}}', 'knives stocks bread '],
    ['{{#each none}}x{{else}}none{{/each}}', 'none'],
    ['{{#skills}}{{.}} {{/skills}}', 'knives stocks bread '],
    ['{{#list}}{{.}}{{/list}}', ''],
    [
      '{% for s in one %}{% for t in one %}{{ s }}{{ t }}{% endfor %}{{ s }}{% endfor %}',
      'ryeryerye'
    ]
  ])('%s', (text, expected) => {
    expect(draft(text)).toBe(expected)
  })
})

describe('names of their own', () => {
  it.each([
    ["{% assign greeting = 'Dear' %}{{ greeting }} {{ role }}", 'Dear cook'],
    ['{% set who = name | upcase %}{{ who }}', 'ADA O’HARA'],
    ['{% capture line %}I am a {{ role }}.{% endcapture %}<{{ line }}>', '<I am a cook.>'],
    ['{% set line %}I am a {{ role }}.{% endset %}<{{ line }}>', '<I am a cook.>'],
    ['{{#with site}}{{role}}{{/with}}', 'cook'],
    ['{% block main %}{{ role }}{% endblock %}', 'cook'],
    ['{% whatever %}a', 'a']
  ])('%s', (text, expected) => {
    expect(draft(text)).toBe(expected)
  })

  it('are not asked of anybody', () => {
    const {uses} = parseTemplate(
      "{% assign a = 'x' %}{{ a }}{% for s in list %}{{ s }}{{ s.size }}{% endfor %}"
    )
    expect(uses.map(({name}) => name)).toEqual(['list', 'list.size'])
  })
})

describe('what is wrong', () => {
  it.each([
    ['{{else}}', 'stands in no block'],
    ['{% else %}', 'stands in no block'],
    ['{% if a %}{% else %}{% else %}{% endif %}', 'comes after an `else`'],
    ['{{/if}}', 'closes nothing'],
    ['{% when "a" %}', 'stands in no `case`'],
    ['{% for %}{% endfor %}', 'is no loop'],
    ['{{=<% %>=}}', 'changes the delimiters'],
    ['{{}}', 'names nothing'],
    ['{{#if a}}{% if b %}{{/if}}', 'is never closed'],
    ['{% case a %}{% when 1 %}', '{% endcase %}'],
    ['{{#each a}}', '{{/each}}']
  ])('in %s', (text, reason) => {
    const {problems} = parseTemplate(text)
    expect(problems.map((one) => one.reason).join('\n')).toContain(reason)
  })

  it.each(['{{> header}}', "{% include 'header' %}", "{% render 'x' %}"])(
    'with %s is that it is another file',
    (text) => {
      const {notes, problems} = parseTemplate(text)
      expect([notes.join(''), problems]).toEqual([expect.stringContaining('another file'), []])
    }
  )
})

describe('lines', () => {
  it('that hold a block tag alone go with it, and others stay', () => {
    expect(draft('a\n  {% if role %}  \nb\r\n{% endif %}\nc')).toBe('a\nb\r\nc')
    expect(draft('a {%- if role -%} b {%- endif -%} c')).toBe('abc')
    expect(draft('a\n{{ role }}\nb')).toBe('a\ncook\nb')
  })
})

describe('the map of a rendering', () => {
  it('lies upon that of the file', async () => {
    const source = '<p>Dear {{ name }} &amp; team, I&nbsp;am a <b>{{ role }}</b>.</p>'
    const input = (await readInput(source, 'a.html')) as Input
    const template = parseTemplate(input.draft)
    const {draft: text, map} = render(template, {value: (name) => values[name]})
    expect(text).toContain('ada o’hara & team')
    for (const {start, end, at, length, isWhole} of compose(map, input)) {
      expect(source.slice(start, end)).not.toBe('')
      if (length === end - start && !isWhole)
        expect(text.slice(at, at + length)).toBe(source.slice(start, end))
    }
    expect(compose(map, {...input, map: undefined} as never)).toBe(map)
  })

  it('goes back where a loop does', async () => {
    const source = 'a &amp; b {% for s in skills %}x &lt; {{ s }} &gt; y{% endfor %} z'
    const input = (await readInput(source, 'a.html')) as Input
    const template = parseTemplate(input.draft)
    const {draft: text, map} = render(template, {value: (name) => values[name]})
    const composed = compose(map, input)
    expect(composed.reduce((sum, {length}) => sum + length, 0)).toBe(text.length)
  })
})
