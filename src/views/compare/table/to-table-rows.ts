import type { BundledArticle } from '#bundle/story-bundle.ts';
import type { Statement } from '#views/compare/statements/to-statements.ts';
import { toVariations, type Variation } from '#views/compare/statements/to-variations.ts';
import type { Sort, Wanted } from './parse-table.ts';

/** A statement with what differs in it. */
export interface TableRow {
  statement: Statement;
  variations: Variation[];
}

export function toTableRows(statements: readonly Statement[], articles: readonly BundledArticle[]): TableRow[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const ids = [...texts.keys()];
  return statements.map((statement) => ({ statement, variations: toVariations(statement.links, texts, ids) }));
}

export function isWanted({ statement: { said }, variations }: TableRow, show: Wanted): boolean {
  switch (show?.rows) {
    case undefined:
      return true;
    case 'shared':
      return said.size > 1;
    case 'differ':
      return variations.length > 0;
    case 'only':
      return said.size === 1 && said.has(show.article.id);
  }
}

/** Where rows are alike in what they are sorted by, those of more articles come first, then those told earlier. */
export function sortRows(rows: readonly TableRow[], sort: Sort): TableRow[] {
  const byCount = rows.toSorted((x, y) => y.statement.said.size - x.statement.said.size);
  if (sort.by === 'differences') return byCount.toSorted((x, y) => y.variations.length - x.variations.length);
  if (sort.by !== 'article') return byCount;
  const { id } = sort.article;
  const startOf = ({ statement }: TableRow) => statement.said.get(id)?.[0]?.start ?? Infinity;
  // Infinity less itself is no number: two rows that the article does not have stay as they are.
  return byCount.toSorted((x, y) => (startOf(x) === startOf(y) ? 0 : startOf(x) - startOf(y)));
}
