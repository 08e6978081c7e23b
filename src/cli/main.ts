import {lint} from '../lint.js'

console.log(JSON.stringify(await lint('Dear Ms Obi,\n\nThank you for your time.\n\nKind regards,\nSam Hale')))
