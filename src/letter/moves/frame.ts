/** The moves that frame a letter are read from its parts. */
import type {Move} from './move.js'

export const salutation: Move = {
  id: 'salutation',
  lists: [],
  find: ({salutation}) => (salutation ? [salutation] : [])
}

export const signOff: Move = {
  id: 'sign-off',
  lists: [],
  find: ({signOff}) => (signOff ? [signOff] : [])
}

export const signature: Move = {
  id: 'signature',
  lists: [],
  find: ({signature}) => (signature ? [signature] : [])
}
