import type { Span } from '#analysis/annotations.ts';
import { extractTerms } from '#analysis/links/extract-terms.ts';
import type { SentenceProfile } from '#analysis/links/profile-sentences.ts';

/** So much of what a stretch speaks of, in one sentence, tells it. A share of its terms. */
const SHARE = 0.6;
/** A name or a word alone can stand in another sentence for other reasons. */
const FEWEST_PLAIN = 2;

/** Whether a sentence of the other article tells what a stretch of this one tells. */
export function isToldElsewhere(own: SentenceProfile, span: Span, others: readonly SentenceProfile[]): boolean {
  const inside = (item: Span): boolean => item.start >= span.start && item.end <= span.end;
  const terms = extractTerms({
    words: own.words.filter(inside),
    names: own.names.filter(inside),
    dates: own.dates.filter(inside),
  });
  return others.some((other) => {
    const shared = [...terms].filter((term) => other.terms.has(term));
    return shared.length >= SHARE * terms.size && shared.filter((term) => term.startsWith('~')).length >= FEWEST_PLAIN;
  });
}
