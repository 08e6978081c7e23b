/** Work that waits, several pieces together, with results in the order of the pieces. */

/**
 * Do work on items, at most `most` at a time; yields each item with its result, in the order of the items whatever the order in which
 * they are done. `onStart` is told when work on an item begins.
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  most: number,
  work: (item: Item) => Promise<Result>,
  onStart: (item: Item) => void
): AsyncGenerator<[Item, Result]> {
  const begun: {item: Item; result: Promise<Result>}[] = []
  let next = 0
  while (next < items.length || begun.length > 0) {
    while (next < items.length && begun.length < most) {
      const item = items[next++]!
      onStart(item)
      const result = work(item)
      // Failures are met where the result is waited for.
      result.catch(() => undefined)
      begun.push({item, result})
    }
    const {item, result} = begun.shift()!
    yield [item, await result]
  }
}
