/** A template: text with values, choices and loops. Ranges count UTF-16 code units of its text, end exclusive. */
import type {Range} from '../letter/types.js'

/** Text that stands as it is. */
export interface Text extends Range {
  type: 'text'
}

/** A place that is filled in. */
export interface Value extends Range {
  type: 'value'
  expression: Expression
}

/** Arms, of which the first whose test holds is written. */
export interface Choice {
  type: 'choice'
  arms: Arm[]
}

/** One arm of a choice; without a test it is the last and always holds. */
export interface Arm {
  test: Condition | undefined
  nodes: Node[]
  /** The tag that it begins with. */
  tag: Range & {text: string}
}

/** Text for each item of a list, and what is written where there is none. */
export interface Loop extends Range {
  type: 'loop'
  /** The name of the list. */
  list: string
  /** What an item is called inside; `.` where it has no name. */
  item: string
  nodes: Node[]
  otherwise: Node[]
}

/** A name that is given a value inside the template. Writes nothing. */
export interface Assign {
  type: 'assign'
  name: string
  value: Expression | Node[]
}

export type Node = Text | Value | Choice | Loop | Assign

/** What a value is made of: a name or a text, filters in order, and what stands in where it is empty. */
export interface Expression {
  name?: string
  text?: string
  /** Whether the notation is one that people fill by hand, such as `[First Name]`, where spelling is loose. */
  isPlain?: boolean
  filters: {name: string; arguments: string[]}[]
}

/** What a choice depends on. */
export type Condition =
  | {type: 'filled'; name: string}
  | {type: 'compare'; name: string; operator: Operator; text: string}
  | {type: 'and' | 'or'; parts: Condition[]}
  | {type: 'not'; part: Condition}
  /** What is not understood is chosen freely, the same wherever it stands. */
  | {type: 'unknown'; source: string}

export type Operator = '==' | '!=' | '<' | '>' | '<=' | '>=' | 'contains'

/** Where a template uses a name. */
export interface Use extends Range {
  name: string
  isPlain: boolean
  /** What stands there, such as `{{ first_name }}`. */
  text: string
}

/** What is wrong with a template. */
export interface TemplateProblem extends Range {
  reason: string
}

/** A template, read. */
export interface Template {
  text: string
  nodes: Node[]
  /** Every name that has to come from outside, in order. */
  uses: Use[]
  /** What keeps it from being rendered. */
  problems: TemplateProblem[]
  /** What is left out of renderings, each one sentence. */
  notes: string[]
}
