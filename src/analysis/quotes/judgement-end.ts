import type { Phrase } from './noun-phrase.ts';
import { quoteRun } from './quote-run.ts';
import type { Clause } from './tokens.ts';
import { isAdverb, isComma, isCoordinator, isDeterminer } from './word-classes.ts';

/** The quoted words of a judgement stand no farther behind the cue. In tokens. */
const LONGEST_JUDGEMENT = 30;

/**
 * Where a judgement ends: behind its quoted words, if a comma and another remark follow ("called it “a mess,” a word
 * that …", "called it “a mess”, then left") or if it is itself part of one ("*what* Doe called “a mess” grew").
 */
export function judgementEnd(
  text: string,
  clause: Clause,
  from: number,
  speaker: Phrase | null,
  limit: number,
): number {
  let quote = from;
  while (quote < Math.min(limit, from + LONGEST_JUDGEMENT) && !clause[quote]?.quote) quote += 1;
  const stretch = clause[quote]?.quote;
  if (!stretch) return limit;
  const end = quoteRun(clause, quote);
  if (clause[(speaker?.from ?? 0) - 1]?.word === 'what') return Math.min(end, limit);
  const hasComma =
    isComma(clause[end]) || /,["”“’']*$/u.test(text.slice((clause[end - 1]?.end ?? 0) - 3, clause[end - 1]?.end));
  const at = isComma(clause[end]) ? end + 1 : end;
  const next = clause[at];
  // “a mess,” a “joke” and “a shame” is a list.
  const resumes =
    next?.isWord && (isDeterminer(next) || isCoordinator(next) || isAdverb(next)) && !clause[at + 1]?.quote;
  return hasComma && resumes ? Math.min(end, limit) : limit;
}
