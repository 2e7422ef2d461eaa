import type { Quotation, Span } from '#analysis/annotations.ts';
import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import { mayCount } from '#analysis/links/differences/read-value.ts';
import { type KeyedWord, type Side, makeSide } from '#analysis/links/differences/side.ts';
import { toTerms } from '#analysis/links/extract-terms.ts';
import { splitWords } from '#analysis/links/split-words.ts';
import type { TermWeights } from '#analysis/links/weigh-terms.ts';
import { firstEndingAfter } from '#analysis/text/first-ending-after.ts';
import { type DaysOfSaying, toDaysOfSaying } from './days-of-saying.ts';
import { type SpeakerKey, toSpeakerKey } from './speaker-key.ts';

/** A quotation as it is compared with others. */
export interface Wording {
  article: string;
  quotation: Quotation;
  /** Its words, all stretches together; `side.words` has those that are compared. */
  side: Side;
  words: readonly KeyedWord[];
  /** What each word weighs, as a share of a word that stands in one sentence only; 0 for function words. */
  weights: readonly number[];
  /** How many of its words carry content. */
  content: number;
  /** Whether one of them may be a number. */
  hasNumbers: boolean;
  speaker: SpeakerKey;
  days: DaysOfSaying | null;
  /** The words that report it ("denied that"); empty for none. */
  cue: string;
}

/** Of a longer quotation only so many words are compared, so that two speeches stay quick. */
const MOST_WORDS = 400;

/** The quotations of an article as they are compared, in text order. */
export function toWordings({ id, text, names, dates, quotations }: ArticleAnalysis, weights: TermWeights): Wording[] {
  const dateOf = new Map(dates.map((date) => [date.id, date]));
  return quotations.map((quotation) => {
    const { spans, speaker, said, cue } = quotation;
    const parts = {
      sentence: { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 },
      words: spans.flatMap((span) => splitWords(text, span)),
      names: spans.flatMap((span) => within(names, span)),
      dates: spans.flatMap((span) => within(dates, span)),
    };
    const side = makeSide(text, parts, MOST_WORDS);
    return {
      article: id,
      quotation,
      side,
      words: side.words,
      weights: side.words.map((word) => (word.content ? weighWord(word, weights) : 0)),
      content: side.words.reduce((count, { content }) => count + (content ? 1 : 0), 0),
      hasNumbers: side.words.some(({ form }) => mayCount(form)),
      speaker: toSpeakerKey(speaker, text),
      days: toDaysOfSaying(said, dateOf.get(said?.date ?? '')),
      cue: cue ? text.slice(cue.start, cue.end).toLowerCase() : '',
    };
  });
}

/** The items inside a span; they are in text order. */
function within<Item extends Span>(items: readonly Item[], { start, end }: Span): Item[] {
  const found: Item[] = [];
  for (let at = firstEndingAfter(items, start); (items[at]?.start ?? Infinity) < end; at += 1) {
    const item = items[at];
    if (item && item.start >= start && item.end <= end) found.push(item);
  }
  return found;
}

function weighWord(word: KeyedWord, weights: TermWeights): number {
  const { greatest } = weights;
  if (greatest === 0) return 0;
  if (word.entity !== null) return weights.of(`@${word.entity}`) / greatest;
  const terms = toTerms(word);
  return terms.reduce((sum, term) => sum + weights.of(term), 0) / Math.max(1, terms.length) / greatest;
}
