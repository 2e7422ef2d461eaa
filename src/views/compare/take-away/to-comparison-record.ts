import type { StoryBundle } from '#bundle/story-bundle.ts';
import type { ComparisonRecord } from '#exports/links/comparison-record.ts';
import type { ReaderWork } from '#exports/reader/reader-work.ts';
import { type LinkedPlaces, type LinkRecord, toLinkRecord, toPlainWords } from '#exports/links/link-record.ts';
import { type Shown, toOnlyColumn } from '#views/compare/search-params.ts';
import type { ComparedLink, Comparison } from '#views/compare/to-comparison.ts';

interface Taken {
  story: Pick<StoryBundle, 'title'>;
  comparison: Comparison;
  /** The links that the filter lets through. */
  shown: readonly ComparedLink[];
  show: Shown | null;
  address: string;
  toPermalink: (link: string) => string;
  work: ReaderWork;
}

/** What a filter leaves goes along, and nothing else. */
export function toComparisonRecord({
  story,
  comparison,
  shown,
  show,
  address,
  toPermalink,
  work,
}: Taken): ComparisonRecord {
  const { articles, reuse } = comparison;
  const asked = toOnlyColumn(show, articles);
  return {
    story,
    articles,
    links: shown.flatMap((link) => toRecord(link, articles, toPermalink(link.id), work)),
    only: articles.flatMap((article, column) =>
      show === null || column === asked
        ? [{ article, sentences: (comparison.only[column] ?? []).map((span) => toPlainWords(article, span)) }]
        : [],
    ),
    reuse,
    address,
  };
}

function toRecord(
  link: ComparedLink,
  articles: Comparison['articles'],
  permalink: string,
  work: ReaderWork,
): LinkRecord[] {
  const [left, right] = link.ends.map(({ column, start, end }): LinkedPlaces['sides'][0] | null => {
    const article = articles[column];
    return article ? { article, span: { start, end } } : null;
  });
  if (!left || !right) return [];
  const { id, number, relation, differences } = link;
  return [toLinkRecord({ id, number, relation, sides: [left, right], differences, permalink }, work)];
}
