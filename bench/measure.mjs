/** Small pieces of measuring. */

/** The middle of a list of numbers. */
export function median(list) {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

/** Milliseconds a call takes, over `times` calls. */
export function time(run, times = 1) {
  const start = performance.now()
  for (let count = 0; count < times; count++) run()
  return (performance.now() - start) / times
}

/** Print a ratio beside its target; a ratio above it makes the process fail. */
export function judge(name, ratio, target) {
  const isGood = ratio <= target
  console.log(`${isGood ? 'ok  ' : 'FAIL'} ${name}: ${ratio.toFixed(2)}, at most ${target}`)
  if (!isGood) process.exitCode = 1
}
