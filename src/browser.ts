/** The library for browsers: no Node built-in is reachable from here. */
export * from './index.js'
export {default} from './index.js'
