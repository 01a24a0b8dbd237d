/** No task waits longer than this before it is tried again, in milliseconds. */
export const LANGSTE_WACHT_MS = 900_000;

/** How long a task waits after so many tries: twice as long each time. */
export function wachtNa(poging: number, eersteMs: number): number {
  return Math.min(2 ** poging * eersteMs, LANGSTE_WACHT_MS);
}
