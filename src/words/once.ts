/** Make something when it is first asked for, and once: what few letters need costs the others no time. */
export function once<Value>(make: () => Value): () => Value {
  let made: {value: Value} | undefined
  return () => (made ??= {value: make()}).value
}
