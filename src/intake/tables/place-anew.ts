import type { ArticleSource } from '#bundle/story-source.ts';
import { addToStory } from '#intake/add-to-story.ts';
import type { Rejection, Remark } from '#intake/rejection.ts';
import { toColumnQuestion } from './column-question.ts';
import { type AskColumns, placeColumns, type PlacedTable } from './place-table.ts';
import type { TakenTable } from './taken-tables.ts';

/** Asks anew what the columns of a table hold; null when the reader leaves them as they are. */
export async function askAnew({ table, answer }: TakenTable, ask: AskColumns): Promise<PlacedTable | null> {
  const given = await ask(toColumnQuestion(table, answer));
  return given && placeColumns(table, given);
}

export interface Replaced {
  /** All articles of the story. */
  articles: ArticleSource[];
  table: TakenTable;
  rejected: Rejection[];
  remarks: Remark[];
}

/** The articles of a story with those of a table made anew, where the first of them stood; a row keeps its id. */
export function replaceArticles(
  articles: readonly ArticleSource[],
  taken: TakenTable,
  { table, answer, found, rejected, remarks }: PlacedTable,
): Replaced {
  const old = new Set(taken.articles);
  const others = articles.filter(({ id }) => !old.has(id));
  const added = addToStory(others, found);
  const made = [...added.articles.values()];
  const first = articles.findIndex(({ id }) => old.has(id));
  return {
    articles: others.toSpliced(first === -1 ? others.length : first, 0, ...made),
    table: { table, answer, articles: made.map(({ id }) => id) },
    rejected: [...rejected, ...added.rejected],
    remarks,
  };
}
