import type { Span } from '#analysis/annotations.ts';
import type { Difference } from '#analysis/story-annotations.ts';
import { FUNCTION_WORDS } from '#analysis/links/function-words.ts';
import { toConcept } from '#analysis/links/near-synonyms.ts';
import type { SentenceParts } from '#analysis/links/extract-terms.ts';
import type { QuotedPart, SentenceProfile } from '#analysis/links/profile-sentences.ts';
import type { Word } from '#analysis/links/split-words.ts';
import { stemWord } from '#analysis/links/stem-word.ts';

/** Longer sentences are compared by their beginning, so that aligning stays quick. In words. */
const MOST_WORDS = 200;

/** A word as the differences see it. */
export interface KeyedWord extends Word {
  /** The entity that a name's word belongs to, else its stem. */
  key: string;
  /** The key with near-synonyms made one. */
  concept: string;
  content: boolean;
  entity: string | null;
  /** True when a comma, dash, colon or the like stands between the word before and this one. */
  afterMark: boolean;
}

/** A stretch of text with what was found in it: a sentence, or the words of a quotation. */
export interface ComparedParts extends SentenceParts {
  sentence: Span;
  /** What is quoted of it; left out where the stretch is itself a quotation. */
  quotations?: readonly QuotedPart[];
}

/** One sentence of a linked pair, or one quotation of a pair. */
export interface Side {
  text: string;
  sentence: Span;
  words: KeyedWord[];
  profile: ComparedParts;
}

/** Finds differences of one kind; each span lies in its side's sentence, on whole words. */
export type DifferenceRule = (a: Side, b: Side) => Difference[];

const sideOf = new WeakMap<SentenceProfile, Side>();

/** A sentence as the differences see it; kept, since a sentence can stand in several links. */
export function toSide(text: string, profile: SentenceProfile): Side {
  const side = sideOf.get(profile) ?? makeSide(text, profile);
  sideOf.set(profile, side);
  return side;
}

/** The same for any stretch; of its words only the first `mostWords` are compared. */
export function makeSide(text: string, profile: ComparedParts, mostWords = MOST_WORDS): Side {
  const compared = profile.words.slice(0, mostWords);
  const limit = compared.at(-1)?.end ?? profile.sentence.start;
  const names = profile.names.filter(({ end }) => end <= limit);
  const dates = profile.dates.filter(({ end }) => end <= limit);
  const words = compared.map((word, at): KeyedWord => {
    const { start, end, form, kind } = word;
    const name = names.find((each) => each.start < end && start < each.end);
    const entity = name && (kind === 'number' || startsWithCapital(text, word)) ? name.entity : null;
    const key = entity ?? stemWord(form);
    const before = compared[at - 1];
    return {
      start,
      end,
      form,
      kind,
      key,
      concept: entity ?? toConcept(key),
      content: entity !== null || !FUNCTION_WORDS.has(form),
      entity,
      afterMark: before !== undefined && hasMark(text, before.end, start),
    };
  });
  return { text, sentence: profile.sentence, words, profile: { ...profile, names, dates } };
}

/** The span of `words[from]` to `words[to - 1]`, without the function words at its ends unless nothing else is left. */
export function spanOfWords(words: readonly KeyedWord[], from: number, to: number): Span | null {
  let first = from;
  let last = to - 1;
  while (first < last && !words[first]?.content) first += 1;
  while (last > first && !words[last]?.content) last -= 1;
  const [start, end] = [words[first], words[last]];
  return start && end && from < to ? { start: start.start, end: end.end } : null;
}

/** Nearly all words are one space apart, which needs no look. */
const hasMark = (text: string, start: number, end: number): boolean =>
  end - start > 1 && /[,;:–—―()“”"]|\s-+\s/u.test(text.slice(start, end));

function startsWithCapital(text: string, { start }: Span): boolean {
  const first = text.charAt(start);
  return first !== first.toLowerCase();
}
