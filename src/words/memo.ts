/** How much is remembered; a letter has about a thousand words and pairs of words. */
const most = 20_000

/** Remember what was made of a text: letters share most of their words. All is forgotten when there is too much of it. */
export function memo<Value>(make: (text: string) => Value): (text: string) => Value {
  const made = new Map<string, Value>()
  return (text) => {
    let value = made.get(text)
    if (value === undefined) {
      value = make(text)
      if (made.size >= most) made.clear()
      made.set(text, value)
    }
    return value
  }
}

/** The same for pairs of texts. */
export function memoPairs<Value>(
  make: (first: string, second: string) => Value
): (first: string, second: string) => Value {
  const made = new Map<string, Map<string, Value>>()
  let size = 0
  return (first, second) => {
    let value = made.get(first)?.get(second)
    if (value === undefined) {
      value = make(first, second)
      if (++size > most) {
        made.clear()
        size = 1
      }
      let own = made.get(first)
      if (!own) made.set(first, (own = new Map<string, Value>()))
      own.set(second, value)
    }
    return value
  }
}
