/**
 * Does work that may be done again, once more when Excel fails at it: for the last steps of something of which the rest stands, where a user
 * who is told of the failure would find nothing left to press.
 */
export async function twice<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    return work();
  }
}
