import type { Span } from '#analysis/annotations.ts';
import type { DifferenceKind, Relation } from '#analysis/story-annotations.ts';
import type { BundledArticle } from '#bundle/story-bundle.ts';
import { findOriginalLink } from '#exports/reader/find-original.ts';
import type { ReaderMark, ReaderWork } from '#exports/reader/reader-work.ts';

type Pair<T> = readonly [T, T];

/** One side of a linked pair, with nothing to look up elsewhere. */
export interface SideRecord {
  article: BundledArticle;
  span: Span;
  words: string;
}

export interface DifferenceRecord {
  kind: DifferenceKind;
  /** The words of each side; null where it has nothing of the kind. */
  words: Pair<string | null>;
  spans: Pair<Span | null>;
}

/** A linked pair as data that leaves the app. */
export interface LinkRecord {
  id: string;
  number: number;
  relation: Relation;
  sides: Pair<SideRecord>;
  differences: DifferenceRecord[];
  /** What the reader made of it. */
  corrected: ReaderMark<{ relation: string }> | null;
  /** Where Parallax shows it. */
  permalink: string;
}

/** A linked pair by its places in the two texts. */
export interface LinkedPlaces extends Pick<LinkRecord, 'id' | 'number' | 'relation' | 'permalink'> {
  sides: Pair<Pick<SideRecord, 'article' | 'span'>>;
  differences: readonly { kind: DifferenceKind; spans: Pair<Span | null> }[];
}

export function toLinkRecord(
  { sides: [left, right], differences, ...link }: LinkedPlaces,
  work: ReaderWork,
): LinkRecord {
  return {
    ...link,
    sides: [withWords(left), withWords(right)],
    differences: differences.map(({ kind, spans }) => ({
      kind,
      spans,
      words: [spans[0] && toPlainWords(left.article, spans[0]), spans[1] && toPlainWords(right.article, spans[1])],
    })),
    corrected: findOriginalLink(work, link.id),
  };
}

const withWords = ({ article, span }: LinkedPlaces['sides'][0]): SideRecord => ({
  article,
  span,
  words: toPlainWords(article, span),
});

/** Words of an article in one line. */
export const toPlainWords = ({ text }: Pick<BundledArticle, 'text'>, { start, end }: Span): string =>
  text.slice(start, end).replace(/\s+/g, ' ').trim();
