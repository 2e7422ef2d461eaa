import type { Refusal, Rejection, Remark } from './rejection.ts';
import type { ReadTable } from './tables/read-table.ts';
import type { FoundArticle } from './to-article.ts';

/** What a file holds: an article, something that is none and why, something to know, or a table of articles. */
export type Reading = FoundArticle | Rejection | Remark | ReadTable;

/** What came of one file: what it holds, or why it holds nothing. */
export type FileReading = Exclude<Reading, Rejection> | Refusal | Exclude<Reading, ReadTable>[];

/** @param file its name, to be kept with its articles */
export type FileReader = (bytes: Uint8Array<ArrayBuffer>, file: string) => FileReading | Promise<FileReading>;
