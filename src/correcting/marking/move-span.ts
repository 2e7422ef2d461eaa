import type { Span } from '#analysis/annotations.ts';
import type { BundledArticle } from '#bundle/story-bundle.ts';

/** How a passage is moved without a pointer. Null where there is nothing to move to. */
type SpanMoves = Record<
  'previousSentence' | 'nextSentence' | 'startEarlier' | 'startLater' | 'endEarlier' | 'endLater',
  Span | null
>;

/** No word is longer that anybody would move by. In code units. */
const LONGEST_WORD = 400;

export function toSpanMoves({ text, sentences }: Pick<BundledArticle, 'text' | 'sentences'>, at: Span): SpanMoves {
  const toSpan = (found: Span | undefined): Span | null => found ?? null;
  const span = (start: number, end: number): Span | null =>
    start < end && start >= 0 && end <= text.length ? { start, end } : null;
  const words = wordsAround(text, at);
  return {
    previousSentence: toSpan(sentences.findLast(({ start }) => start < at.start)),
    nextSentence: toSpan(sentences.find(({ start }) => start > at.start)),
    startEarlier: words.before === null ? null : span(words.before, at.end),
    startLater: words.second === null ? null : span(words.second, at.end),
    endEarlier: words.lastButOne === null ? null : span(at.start, words.lastButOne),
    endLater: words.after === null ? null : span(at.start, words.after),
  };
}

/** Where the word before a passage begins, its second word begins, its last word but one ends, and the next word ends. */
function wordsAround(text: string, { start, end }: Span) {
  const before = /\S+\s*$/.exec(text.slice(Math.max(0, start - LONGEST_WORD), start));
  const second = /^\S+\s+(?=\S)/.exec(text.slice(start, Math.min(end, start + LONGEST_WORD)));
  const last = /(?<=\S)\s+\S+$/.exec(text.slice(Math.max(start, end - LONGEST_WORD), end));
  const after = /^\S+|^\s+\S+/.exec(text.slice(end, end + LONGEST_WORD));
  return {
    before: before ? start - before[0].length : null,
    second: second ? start + second[0].length : null,
    lastButOne: last ? end - last[0].length : null,
    after: after ? end + after[0].length : null,
  };
}
