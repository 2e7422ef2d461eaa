import type { OwnStory } from '#bundle/own-story.ts';
import type { Rejection, Remark } from '#intake/rejection.ts';
import type { AskColumns } from '#intake/tables/place-table.ts';
import { keepTables, tablesOf, type TakenTable } from '#intake/tables/taken-tables.ts';
import type { Undoable } from '#ui/UndoNotice.tsx';
import { swapArticles } from './change-articles.ts';

/** What came of making the articles of a table anew. */
export interface MadeAnew extends Undoable {
  rejected: Rejection[];
  remarks: Remark[];
}

interface TakenTables {
  tables: readonly TakenTable[];
  add: (tables: readonly TakenTable[]) => void;
  /** Asks anew what the columns of a table hold; null when nothing came of it. */
  placeAnew: (taken: TakenTable, ask: AskColumns) => Promise<MadeAnew | null>;
}

/** The tables that a story was given since the page was opened. @param keep whether a change is kept */
export function useTakenTables(
  story: string,
  keep: (change: (kept: OwnStory) => OwnStory) => Promise<boolean>,
): TakenTables {
  const tables = tablesOf(story);
  const put = (taken: TakenTable, other: TakenTable) =>
    keepTables(
      story,
      tablesOf(story).map((each) => (each === taken ? other : each)),
    );
  return {
    tables,
    add: (added) => keepTables(story, [...tablesOf(story), ...added]),
    placeAnew: async (taken, ask) => {
      const { askAnew, replaceArticles } = await import('#intake/tables/place-anew.ts');
      const placed = await askAnew(taken, ask);
      if (!placed) return null;
      const made: { before: OwnStory['articles']; now: ReturnType<typeof replaceArticles> }[] = [];
      const isKept = await keep((kept) => {
        const now = replaceArticles(kept.articles, taken, placed);
        made.push({ before: kept.articles.filter(({ id }) => taken.articles.includes(id)), now });
        return { ...kept, articles: now.articles };
      });
      const [last] = made;
      if (!isKept || !last) return null;
      const { table, rejected, remarks } = last.now;
      put(taken, table);
      const undo = async () => {
        if (await keep(swapArticles(new Set(table.articles), last.before))) put(table, taken);
      };
      return { done: `The articles of ${table.table.file} were made anew.`, undo, rejected, remarks };
    },
  };
}
