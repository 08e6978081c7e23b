import {phrases} from '../../src/kit.js'

/** The letter says that something comes with it. Source: `domain.md` PF10. */
export const claims = phrases(
  [
    '{i|we} [also|therefore|herewith|now] enclose !{with|in my}',
    'i have [also] enclosed',
    'i am [also] enclosing',
    'enclosed {is|are|please find|you will find}',
    'please find {enclosed|attached}',
    'please {find|see} ..4 {enclosed|attached}',
    '{see|find} the {enclosed|attached} @document',
    'my [updated|current] @document {is|are} [also] enclosed',
    '{the|my|an} enclosed @document'
  ],
  {
    except: [
      '{enclosed|enclose} {with|in} {my|the} {application|last|earlier|first|previous|letter of}',
      '{letter|application} ..3 enclosed'
    ],
    negation: 'cancels'
  }
)

/** The same of an e-mail. Source: `domain.md` PF10. */
export const attaching = phrases(
  [
    '{i|we} [also|therefore|now] attach !in',
    '{i|we} have [also] attached',
    '{i|we} am [also] attaching',
    '{my|the|an} [updated|current] @document {is|are} [also] attached',
    'attached {is|are|please find|you will find}',
    '{the|my|an} attached @document'
  ],
  {
    except: ['{letter|application|e-mail|email} ..3 attached', 'attached {with|to|in} {my|the}'],
    negation: 'cancels'
  }
)
