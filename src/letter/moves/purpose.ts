import {phrases} from '../../phrases/index.js'
import {sentencesWith, type Move} from './move.js'

const said = phrases(['thank you for'])

export const purpose: Move = {
  id: 'purpose',
  lists: [said],
  find: (letter) => sentencesWith(letter, said)
}
