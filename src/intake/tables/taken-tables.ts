import type { ColumnAnswer } from './column-question.ts';
import type { ReadTable } from './read-table.ts';

/** A table that has become articles of a story. */
export interface TakenTable {
  table: ReadTable;
  answer: ColumnAnswer;
  /** The ids of its articles. */
  articles: string[];
}

let kept: { story: string; tables: readonly TakenTable[] } | null = null;

/**
 * Keeps the tables that the last story was given as long as the page is open, so that what their columns hold can be
 * said anew. They are too large for the address, and what became of them is kept with the story.
 */
export function keepTables(story: string, tables: readonly TakenTable[]): void {
  kept = { story, tables };
}

export const tablesOf = (story: string): readonly TakenTable[] => (kept?.story === story ? kept.tables : []);
