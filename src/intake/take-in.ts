import type { ArticleSource } from '#bundle/story-source.ts';
import { addToStory } from './add-to-story.ts';
import type { Reading } from './file-reading.ts';
import { readFiles } from './read-files.ts';
import { readPasted } from './read-pasted.ts';
import type { Rejection, Remark } from './rejection.ts';
import type { AskColumns, PlacedTable } from './tables/place-table.ts';
import type { TakenTable } from './tables/taken-tables.ts';
import type { FoundArticle } from './to-article.ts';

/** What is given to a story: files, or a text that was pasted. */
export type Given = File[] | string;

/** What came of the things that a reader gave. */
export interface Intake {
  articles: ArticleSource[];
  rejected: Rejection[];
  remarks: Remark[];
  tables: TakenTable[];
}

/** Reads what is given; the articles come after those that the story has already. */
export async function takeIn(given: Given, story: readonly ArticleSource[], ask: AskColumns): Promise<Intake> {
  const readings = typeof given === 'string' ? [readPasted(given, story.length + 1)] : await readFiles(given);
  const found: FoundArticle[] = [];
  const rejected: Rejection[] = [];
  const remarks: Remark[] = [];
  const placed: PlacedTable[] = [];
  for (const each of await placeTables(readings, ask)) {
    if ('answer' in each) {
      placed.push(each);
      found.push(...each.found);
      rejected.push(...each.rejected);
      remarks.push(...each.remarks);
    } else if ('reason' in each) rejected.push(each);
    else if ('note' in each) remarks.push(each);
    else found.push(each);
  }
  const added = addToStory(story, found);
  const tables = placed.map(({ table, answer, found: ofIt }): TakenTable => {
    return { table, answer, articles: ofIt.flatMap((each) => added.articles.get(each)?.id ?? []) };
  });
  return { articles: [...added.articles.values()], rejected: [...rejected, ...added.rejected], remarks, tables };
}

/** Gives each table among what was read its columns, one after the other. */
async function placeTables(readings: readonly Reading[], ask: AskColumns) {
  const placed: (Exclude<Reading, { raw: unknown }> | PlacedTable)[] = [];
  for (const each of readings) {
    if (!('raw' in each)) placed.push(each);
    else placed.push(await (await import('./tables/place-table.ts')).placeTable(each, ask));
  }
  return placed;
}
