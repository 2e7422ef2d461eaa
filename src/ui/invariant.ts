/** Stops at a bug of ours, with the likely cause in words. Never for bad input, which gets a message of its own. */
export function invariant(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(`This should not happen: ${message}`);
}
