import type { Word } from './split-words.ts';

const NEGATIONS: ReadonlySet<string> = new Set(
  'not no never none nobody nothing neither nor without cannot deny denies denied denying'.split(' '),
);

/** Whether the words deny something: an odd number of negations, so that "did not deny" does not. */
export function isNegated(words: readonly Word[]): boolean {
  const negations = words.filter(({ form }) => NEGATIONS.has(form) || form.endsWith("n't"));
  return negations.length % 2 === 1;
}
