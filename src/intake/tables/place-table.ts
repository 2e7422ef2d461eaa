import type { Rejection, Remark } from '#intake/rejection.ts';
import type { FoundArticle } from '#intake/to-article.ts';
import { type ColumnAnswer, type ColumnQuestion, toColumnQuestion } from './column-question.ts';
import type { ReadTable } from './read-table.ts';
import { toTable } from './table.ts';
import { toTableArticles } from './to-table-articles.ts';

/** Asks the reader what the columns of a table hold; null when they do not want it. */
export type AskColumns = (question: ColumnQuestion) => Promise<ColumnAnswer | null>;

/** A table whose columns are known, with what it holds. */
export interface PlacedTable {
  table: ReadTable;
  answer: ColumnAnswer;
  found: FoundArticle[];
  rejected: Rejection[];
  remarks: Remark[];
}

/** What a table holds: by what its columns seem to hold when that is sure, else by what the reader answers. */
export async function placeTable(table: ReadTable, ask: AskColumns): Promise<PlacedTable | Rejection> {
  const guess = { columns: table.guess.columns, isFirstRowNames: table.isFirstRowNames, dayOrder: null };
  const answer = table.guess.isSure ? guess : await ask(toColumnQuestion(table, guess));
  if (answer) return placeColumns(table, answer);
  const reason = 'It was not said which of its columns holds the texts.';
  return { what: table.file, reason, remedy: 'Add it again, and choose them.' };
}

export function placeColumns(table: ReadTable, answer: ColumnAnswer): PlacedTable {
  const placed = toTableArticles(toTable(table.raw, answer.isFirstRowNames), answer, table.file);
  return { table, answer, ...placed, remarks: placed.remarks.map((note) => ({ what: table.file, note })) };
}
