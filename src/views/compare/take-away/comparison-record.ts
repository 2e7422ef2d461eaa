import type { Span } from '#analysis/annotations.ts';
import type { DifferenceKind, Relation } from '#analysis/story-annotations.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { type Shown, toOnlyColumn } from '#views/compare/search-params.ts';
import type { ComparedLink, ComparedReuse, Comparison, Pair } from '#views/compare/to-comparison.ts';

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
}

export interface LinkRecord {
  number: number;
  relation: Relation;
  sides: Pair<SideRecord>;
  differences: DifferenceRecord[];
  /** Where Parallax shows it. */
  permalink: string;
}

/** A comparison as data that leaves the app: what the page shows of it. */
export interface ComparisonRecord {
  story: Pick<StoryBundle, 'title'>;
  articles: readonly BundledArticle[];
  links: LinkRecord[];
  /** What only one article says, with its words in a line each; an article that was not asked about is missing. */
  only: { article: BundledArticle; sentences: string[] }[];
  reuse: readonly Pick<ComparedReuse, 'columns' | 'share'>[];
  /** The address that shows all of it. */
  address: string;
}

interface Taken {
  story: Pick<StoryBundle, 'title'>;
  comparison: Comparison;
  /** The links that the filter lets through. */
  shown: readonly ComparedLink[];
  show: Shown | null;
  address: string;
  toPermalink: (link: string) => string;
}

/** What a filter leaves goes along, and nothing else. */
export function toComparisonRecord({ story, comparison, shown, show, address, toPermalink }: Taken): ComparisonRecord {
  const { articles, reuse } = comparison;
  const asked = toOnlyColumn(show, articles);
  return {
    story,
    articles,
    links: shown.flatMap((link) => toLinkRecord(link, articles, toPermalink(link.id))),
    only: articles.flatMap((article, column) =>
      show === null || column === asked
        ? [{ article, sentences: (comparison.only[column] ?? []).map((span) => wordsAt(article, span)) }]
        : [],
    ),
    reuse,
    address,
  };
}

function toLinkRecord(link: ComparedLink, articles: Comparison['articles'], permalink: string): LinkRecord[] {
  const [left, right] = link.ends.map(({ column, start, end }): SideRecord | null => {
    const article = articles[column];
    return article ? { article, span: { start, end }, words: wordsAt(article, { start, end }) } : null;
  });
  if (!left || !right) return [];
  const differences = link.differences.map(({ kind, spans: [inLeft, inRight] }): DifferenceRecord => ({
    kind,
    words: [inLeft && wordsAt(left.article, inLeft), inRight && wordsAt(right.article, inRight)],
  }));
  return [{ number: link.number, relation: link.relation, sides: [left, right], differences, permalink }];
}

const wordsAt = ({ text }: BundledArticle, { start, end }: Span) => text.slice(start, end).replace(/\s+/g, ' ').trim();
