import {phrases} from '../../phrases/index.js'
import {sentencesWith, type Move} from './move.js'

const said = phrases(['thank you for'])

export const interest: Move = {
  id: 'interest',
  lists: [said],
  find: (letter) => sentencesWith(letter, said)
}
