import type { Span } from '#analysis/annotations.ts';
import type { Word } from './split-words.ts';

/** Words that open a clause of circumstance ("… as the port widens its quays"), not of what is said or seen. */
const SUBORDINATORS: ReadonlySet<string> = new Set(
  'as while whereas although though because since after before when where which who whose until unless amid'.split(' '),
);
/** "as well as", "such as", "so as": no clause follows. */
const BEFORE_NO_CLAUSE: ReadonlySet<string> = new Set('well such so same known just'.split(' '));
/** A main clause is longer than "Still," or "Notably,". In words. */
const SHORTEST_CORE = 3;

/**
 * The main clause of a sentence: up to the first clause of circumstance, or, when the sentence opens with one,
 * after its comma. Rough on purpose: it only has to tell what a sentence states from what it mentions.
 */
export function findCore(text: string, sentence: Span, words: readonly Word[]): Span {
  const opens = SUBORDINATORS.has(words[0]?.form ?? '');
  const from = opens ? words.findIndex(({ end }) => text.charAt(end) === ',') + 1 : 0;
  const until = words.findIndex(
    ({ form }, at) =>
      at >= from + SHORTEST_CORE && SUBORDINATORS.has(form) && !BEFORE_NO_CLAUSE.has(words[at - 1]?.form ?? ''),
  );
  return { start: words[from]?.start ?? sentence.start, end: words[until]?.start ?? sentence.end };
}
