/** When V8 optimizes what runs often. */
import {setFlagsFromString} from 'node:v8'

/**
 * Let V8 optimize, or not. One letter is checked before optimized code would have paid for its making, for which the end
 * of the process has to wait (a sixth of a start); many letters need it.
 */
export function optimize(isWorthIt: boolean): void {
  setFlagsFromString(isWorthIt ? '--opt' : '--no-opt')
}
