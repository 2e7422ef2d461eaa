import type { SentenceProfile } from '#analysis/links/profile-sentences.ts';
import { mayBePast } from '#analysis/links/may-be-past.ts';
import { breaksBefore, findClause, type WordRange } from './find-clause.ts';
import { findVerb } from './find-verb.ts';

/** Words in -ing that do not say what else was done. */
const NO_PARTICIPLE =
  /^(?:including|according|during|following|regarding|concerning|excluding|pending|something|nothing|everything|morning|evening)$/;
/** So many clauses more belong to one date. */
const MOST_CLAUSES = 3;

/**
 * The passage with what was done along with it: "sank on Tuesday*, killing nineteen*", "began on May 5 *and stopped all
 * traffic*", "died on Friday *when their truck was trapped*". Up to the next date, which has a clause of its own.
 */
export function extendPassage(text: string, { words, dates }: SentenceProfile, passage: WordRange): WordRange {
  let { to } = passage;
  for (let step = 0; step < MOST_CLAUSES && to < words.length; step += 1) {
    const first = startOfMore(text, words, to, dates);
    if (first === -1) break;
    let end = findClause(text, words, { from: first, to: first + 1 }, dates).to;
    while (
      end < words.length &&
      !/[,;:]/.test(text.slice(words[end - 1]?.end, words[end]?.start)) &&
      words[end]?.form === 'that'
    ) {
      end = findClause(text, words, { from: end + 1, to: Math.min(words.length, end + 2) }, dates).to;
    }
    const [from, until] = [words[first]?.start ?? 0, words[end - 1]?.end ?? 0];
    if (dates.some((date) => date.edtf !== null && date.start >= from && date.start < until)) break;
    to = end;
  }
  return { from: passage.from, to };
}

/** The first word of a clause that goes on with what was done, right at `at`; -1 if none does. */
function startOfMore(
  text: string,
  words: SentenceProfile['words'],
  at: number,
  dates: SentenceProfile['dates'],
): number {
  const form = words[at]?.form ?? '';
  const next = words[at + 1]?.form ?? '';
  const isBroken = breaksBefore(text, words, at, dates);
  if (form.length > 4 && form.endsWith('ing') && !NO_PARTICIPLE.test(form)) return at;
  if ((form === 'and' || form === 'but') && mayBePast(next)) return at + 1;
  // "…, and the two struck a deal": a clause of its own on the same day.
  if (form === 'and' && isBroken && findVerb(words, at + 1, clauseEnd(text, words, at + 1, dates)) > at + 1)
    return at + 1;
  return form === 'when' ? at + 1 : -1;
}

const clauseEnd = (
  text: string,
  words: SentenceProfile['words'],
  at: number,
  dates: SentenceProfile['dates'],
): number => findClause(text, words, { from: at, to: Math.min(words.length, at + 1) }, dates).to;
