/** Wrong usage: the message is one line for standard error, and the exit status is 2. */
export class UsageError extends Error {}

/** Run something that throws a `TypeError` for a wrong option, and make a usage error of it. */
export function asUsage<Result>(run: () => Result): Result {
  try {
    return run()
  } catch (error) {
    throw error instanceof TypeError ? new UsageError(error.message) : error
  }
}
