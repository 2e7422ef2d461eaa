import type { Refusal, Rejection } from './rejection.ts';
import type { FoundArticle } from './to-article.ts';

/** What came of one file: an article, why it is none, or several articles beside what is none. */
export type FileReading = FoundArticle | Refusal | (FoundArticle | Rejection)[];

/** @param file its name, to be kept with its articles */
export type FileReader = (bytes: Uint8Array<ArrayBuffer>, file: string) => FileReading | Promise<FileReading>;
