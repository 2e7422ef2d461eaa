/** The command line was not understood; the message names what and the remedy. */
export class UsageError extends Error {
  override name = 'UsageError';
}
