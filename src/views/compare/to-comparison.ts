import type { Sentence, Span } from '#analysis/annotations.ts';
import type { DifferenceKind, PassageLink, Relation, Reuse } from '#analysis/story-annotations.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { LINK_FILTERS, type LinkFilter, type Shown } from './search-params.ts';

/** Of something that lies between two columns: the one further left first. */
export type Pair<T> = readonly [T, T];

/** A passage of the article in a column; columns count from 0 at the left. */
export interface LinkEnd extends Span {
  column: number;
}

/** A difference as it lies on the screen; a side is null when only the other one has the detail. */
export interface ComparedDifference {
  kind: DifferenceKind;
  spans: Pair<Span | null>;
}

/** A link as it lies on the screen. Its id stays that of the story, in whichever columns its articles stand. */
export interface ComparedLink {
  id: string;
  /** 1, 2, 3 … in reading order. */
  number: number;
  relation: Relation;
  ends: Pair<LinkEnd>;
  differences: ComparedDifference[];
  /** Whether at least five words in a row stand in both passages. */
  isCopied: boolean;
}

export interface ComparedReuse {
  columns: Pair<number>;
  share: number;
  /** The words that both have in a row, at least five. */
  copied: Pair<Span>[];
}

export interface Comparison {
  /** By column. */
  articles: readonly BundledArticle[];
  /** In reading order: down the first text, then what the second has with those to its right, and so on. */
  links: ComparedLink[];
  /** The sentences of each column that no link touches. */
  only: Sentence[][];
  /** For pairs of columns the share of five-word runs in common, 0…1; pairs that were not measured are missing. */
  reuse: ComparedReuse[];
}

/** Some articles of a story against each other. Another order of them gives the same result in other columns. */
export function toComparison(story: StoryBundle, articles: readonly BundledArticle[]): Comparison {
  const columnOf = (id: string) => articles.findIndex((article) => article.id === id);
  const reuse = story.reuse.flatMap((pair) => toComparedReuse(pair, columnOf(pair.a), columnOf(pair.b)));
  const links = story.links
    .flatMap((link) => toComparedLink(link, columnOf(link.a.article), columnOf(link.b.article)))
    .toSorted(inReadingOrder)
    .map((link, index) => ({ ...link, number: index + 1, isCopied: isCopied(link, reuse) }));
  const only = articles.map(({ sentences }, column) => {
    const ends = links.flatMap((link) => endIn(link, column) ?? []);
    return sentences.filter((sentence) => !ends.some((end) => overlap(end, sentence)));
  });
  return { articles, links, only, reuse };
}

function toComparedReuse({ share, copied }: Reuse, columnOfA: number, columnOfB: number): ComparedReuse[] {
  if (columnOfA === -1 || columnOfB === -1) return [];
  const turn = <T>(x: T, y: T): Pair<T> => (columnOfA < columnOfB ? [x, y] : [y, x]);
  return [{ columns: turn(columnOfA, columnOfB), share, copied: copied.map(({ a, b }) => turn(a, b)) }];
}

type Joined = Omit<ComparedLink, 'number' | 'isCopied'>;

function isCopied({ ends: [left, right] }: Joined, reuse: readonly ComparedReuse[]): boolean {
  return reuse.some(
    ({ columns, copied }) =>
      columns[0] === left.column &&
      columns[1] === right.column &&
      copied.some(([inLeft, inRight]) => overlap(inLeft, left) && overlap(inRight, right)),
  );
}

function toComparedLink(link: PassageLink, columnOfA: number, columnOfB: number): Joined[] {
  if (columnOfA === -1 || columnOfB === -1) return [];
  const { id, relation, a, b, differences } = link;
  const turn = <T>(x: T, y: T): Pair<T> => (columnOfA < columnOfB ? [x, y] : [y, x]);
  const toEnd = ({ start, end }: Span, column: number): LinkEnd => ({ column, start, end });
  return [
    {
      id,
      relation,
      ends: turn(toEnd(a, columnOfA), toEnd(b, columnOfB)),
      differences: differences.map(({ kind, a: inA, b: inB }) => ({ kind, spans: turn(inA, inB) })),
    },
  ];
}

function inReadingOrder(
  { ends: [x, xTo] }: Pick<ComparedLink, 'ends'>,
  { ends: [y, yTo] }: Pick<ComparedLink, 'ends'>,
) {
  return x.column - y.column || x.start - y.start || xTo.column - yTo.column || xTo.start - yTo.start;
}

/** A link's passage in a column, if it has one there. */
export function endIn({ ends }: Pick<ComparedLink, 'ends'>, column: number): LinkEnd | undefined {
  return ends.find((end) => end.column === column);
}

/** A link's other passage, seen from a column. */
export function partnerOf({ ends: [left, right] }: Pick<ComparedLink, 'ends'>, column: number): LinkEnd {
  return left.column === column ? right : left;
}

/** The words of a link's differences in a column. */
export function differencesIn({ ends, differences }: ComparedLink, column: number): Span[] {
  const side = ends.findIndex((end) => end.column === column);
  return differences.flatMap(({ spans }) => spans[side] ?? []);
}

/** Whether a filter lets a link through. */
export function isShown(link: ComparedLink, show: Shown | null): boolean {
  if (show === null || show === 'shared') return true;
  if (show === 'copied') return link.isCopied;
  return show === 'differ' ? link.differences.length > 0 : link.relation === show;
}

/** How many linked passages each filter lets through. */
export function countLinks(links: readonly ComparedLink[]): Record<LinkFilter, number> {
  const count = (show: LinkFilter) => links.filter((link) => isShown(link, show)).length;
  const [shared, same, related, differ, copied] = LINK_FILTERS;
  return {
    shared: count(shared),
    same: count(same),
    related: count(related),
    differ: count(differ),
    copied: count(copied),
  };
}

export const overlap = (x: Span, y: Span): boolean => x.start < y.end && y.start < x.end;
