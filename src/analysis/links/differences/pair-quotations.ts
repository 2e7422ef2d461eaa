import type { Quotation, Span } from '#analysis/annotations.ts';
import { overlap } from '#analysis/links/overlap.ts';
import { keepBySide } from './keep-by-side.ts';
import { countShared, toConcepts } from './measure-shared.ts';
import type { KeyedWord, Side } from './side.ts';

/** Of the shorter quotation so much has to stand in the other for both to give one saying. A share of its content. */
const SHARED = 0.5;
const FEWEST_SHARED = 2;

/** What is said stands at the beginning; "…, which crashed into the station" can stand in two sayings. In content words. */
const BEGINNING = 3;

/** A quotation of a sentence with those of its content words that stand in the sentence. */
export interface QuotedWords {
  quotation: Quotation;
  words: readonly KeyedWord[];
  concepts: ReadonlySet<string>;
}

/** The quotations of a sentence that say something, in text order. */
export const readQuotations = keepBySide((side: Side): readonly QuotedWords[] => findQuotations(side));

function findQuotations({ words, profile }: Side): QuotedWords[] {
  const quotations = [...new Set((profile.quotations ?? []).map(({ quotation }) => quotation))];
  // What is quoted inside a quotation is the speaker's report of it.
  const outermost = quotations.filter(
    (inner) => !quotations.some((outer) => outer !== inner && contains(outer, inner)),
  );
  return outermost.flatMap((quotation): QuotedWords[] => {
    const quoted = words.filter((word) => word.content && quotation.spans.some((span) => overlap(span, word)));
    return quoted.length > 0 ? [{ quotation, words: quoted, concepts: toConcepts(quoted) }] : [];
  });
}

const contains = (outer: Quotation, inner: Quotation): boolean =>
  inner.spans.every((span) => outer.spans.some(({ start, end }) => start <= span.start && end >= span.end));

const beginsIn = (own: QuotedWords, other: QuotedWords): boolean =>
  countShared(toConcepts(own.words.slice(0, BEGINNING)), other.concepts) > 0;

/** Pairs of quotations that give much the same words, each once. */
export function pairQuotations(a: Side, b: Side): { mine: Quotation; theirs: Quotation }[] {
  const open = readQuotations(b).slice();
  return readQuotations(a).flatMap((mine) => {
    const at = open.findIndex((theirs) => {
      const [short, long] = mine.concepts.size <= theirs.concepts.size ? [mine, theirs] : [theirs, mine];
      const count = countShared(short.concepts, long.concepts);
      return (
        count >= SHARED * short.concepts.size &&
        count >= FEWEST_SHARED &&
        beginsIn(mine, theirs) &&
        beginsIn(theirs, mine)
      );
    });
    const [theirs] = at === -1 ? [] : open.splice(at, 1);
    return theirs ? [{ mine: mine.quotation, theirs: theirs.quotation }] : [];
  });
}

/**
 * The stretches of a sentence that stand between quotation marks, without the marks: the words themselves. A
 * quotation that goes on from or into another sentence is one as far as it lies here.
 */
export const readMarked = keepBySide((side: Side): readonly Span[] => findMarked(side));

function findMarked({ text, sentence, profile }: Side): Span[] {
  return (profile.quotations ?? []).flatMap(({ quotation, ...part }): Span[] => {
    if (quotation.kind === 'indirect') return [];
    const from = Math.max(part.start, sentence.start);
    const words = text.slice(from, Math.min(part.end, sentence.end));
    if (quotation.kind === 'direct') return [{ start: from, end: from + words.length }];
    return [...words.matchAll(/[“"«„]([^“”"«»„]{1,500})/gu)].map(({ index, 0: match }) => ({
      start: from + index + 1,
      end: from + index + match.length,
    }));
  });
}
