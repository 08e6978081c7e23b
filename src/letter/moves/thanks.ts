import {phrases} from '../../phrases/index.js'
import {sentencesWith, type Move} from './move.js'

const said = phrases(['thank you for'])

export const thanks: Move = {
  id: 'thanks',
  lists: [said],
  find: (letter) => sentencesWith(letter, said)
}
