import {phrases} from '../../src/kit.js'

/** Deadlines and threats for the employer. Source: `domain.md` PF13. */
export const ultimatum = phrases(['i need to hear [back] from you by'])
