/** The help text, made from the tables of flags and commands. */
import {pad, wrap} from '../reports/wrap.js'
import {commands} from './commands.js'
import {flags, type Flag} from './flags.js'

const columns = 80
/** Columns of a flag with its value; a longer one has its help on the next line. */
const left = 26

/** The help text in 80 columns. */
export function help(): string {
  return `${[
    'letterlint reads a job follow-up letter and says what to mend before it is sent.',
    '',
    'Usage',
    '  letterlint [options] <file|folder|pattern …>',
    '  letterlint [options] - < letter.txt',
    ...Object.values(commands).map(({usage}) => `  letterlint ${usage}`),
    '',
    'Folders are searched for text, Markdown, HTML, Word, e-mail, OpenDocument and',
    'RTF; a PDF has to be named. Put patterns in quotes.',
    '',
    'Commands',
    ...Object.values(commands).flatMap(({usage, help}) => entry(usage, help)),
    '',
    'Options',
    ...Object.entries<Flag>(flags).flatMap(([name, flag]) =>
      entry(formOf(name, flag), helpOf(flag))
    ),
    ...entry('--', 'End of options: what follows is a path'),
    '',
    'Exit status',
    ...entry('0', 'Nothing at or above the bar'),
    ...entry('1', 'Errors or warnings (see --fail-on), or a score below --min-score'),
    ...entry('2', 'Wrong usage, a letter that cannot be read, or an internal failure'),
    ''
  ].join('\n')}`
}

function formOf(name: string, {kind, short, value, choices}: Flag): string {
  const long = `${short ? `-${short}, ` : ''}--${name}`
  if (kind === 'on') return long
  return `${long} ${value ?? (choices ? name.toUpperCase() : 'TEXT')}`
}

function helpOf({help, choices}: Flag): string {
  return choices ? `${help}: ${choices.join(', ')}` : help
}

function entry(form: string, help: string): string[] {
  const lines = wrap(help, columns - left - 2)
  const isLong = form.length > left - 2
  return [
    ...(isLong ? [`  ${form}`] : []),
    ...lines.map((line, index) => `  ${pad(index === 0 && !isLong ? form : '', left)}${line}`)
  ]
}
