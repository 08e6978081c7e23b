#!/usr/bin/env node
/**
 * Starts the command from code that is compiled already.
 *
 * The build compiles the bundled command and keeps the result beside it. Another version of Node refuses it, and then
 * compiles the bundle as ever: slower to start, otherwise the same.
 */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Script} from 'node:vm'
import {optimize} from './optimize.js'

const file = join(__dirname, 'command.cjs')

function compiled(): Buffer | undefined {
  try {
    return readFileSync(join(__dirname, 'command.cache'))
  } catch {
    return undefined
  }
}

// The bundle is a function, and in ASCII, for which Latin-1 is the fastest reading.
const script = new Script(readFileSync(file, 'latin1'), {filename: file, cachedData: compiled()})
// Only now, for code that was compiled with other flags is refused.
optimize(false)
const command = script.runInThisContext() as (...scope: unknown[]) => void
command(exports, require, module, file, __dirname)
