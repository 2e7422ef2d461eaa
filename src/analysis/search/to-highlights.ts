import type { Span } from '#analysis/annotations.ts';
import { joinSpans } from '#analysis/text/join-spans.ts';
import { type Occurrence, findWords } from './find-words.ts';
import type { QueryTerm } from './query.ts';
import { type SearchWord, splitSearchWords, toPrefixEnd } from './split-search-words.ts';

/**
 * The stretches of `text` to mark for a term's occurrences among `words`; never across the border of one of
 * `spans`, in which all the words stand. Of a longer word only the beginning that was typed is marked.
 */
function toHighlights(
  text: string,
  spans: readonly Span[],
  words: readonly SearchWord[],
  term: QueryTerm,
  occurrences: readonly Occurrence[],
): Span[] {
  const lastSought = term.words.at(-1);
  return occurrences.flatMap(({ first, last }) => {
    const found = words.slice(first, last + 1);
    return spans.flatMap((span) => {
      const inside = found.filter((word) => word.start >= span.start && word.end <= span.end);
      const [start, end] = [inside[0], inside.at(-1)];
      if (!start || !end || !lastSought) return [];
      const isTypedInPart = end === found.at(-1) && lastSought.prefix && !lastSought.spellings;
      return [{ start: start.start, end: isTypedInPart ? toPrefixEnd(text, end, lastSought.word.length) : end.end }];
    });
  });
}

/** What to mark of a query in a quotation: each stretch within one of its `spans`, in order, not overlapping. */
export function highlightSpans(terms: readonly QueryTerm[], text: string, spans: readonly Span[]): Span[] {
  const words = spans.flatMap(({ start, end }) => splitSearchWords(text, start, end));
  return joinSpans(
    terms
      .filter(({ negated }) => !negated)
      .flatMap((term) => toHighlights(text, spans, words, term, findWords(term.words, words))),
  );
}

/** What to mark in any other text, such as a speaker's name. */
export function highlightTerms(terms: readonly QueryTerm[], text: string): Span[] {
  return highlightSpans(terms, text, [{ start: 0, end: text.length }]);
}
