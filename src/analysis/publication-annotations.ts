import type { IsoDay, Span } from './annotations.ts';

/* Where an article's publication date comes from: the vocabulary of dates/publication/. See annotations.ts for the rest. */

/** What an inferred publication date rests on. */
export const PUBLICATION_RULES = [
  /** "Published 22 September 2023", or a line with nothing but a date. */
  'published line',
  /** "today, 5 March" */
  'today with date',
  /** "LONDON, March 5 (Agency) —" */
  'dateline',
  /** `/2023/09/22/` */
  'address',
  /** "Updated 24 September 2023", where nothing says when the article appeared. */
  'updated line',
  /** What this article tells of "today" or of a weekday, other articles date. */
  'story',
] as const;
export type PublicationRule = (typeof PUBLICATION_RULES)[number];

/** A publication date that nobody supplied: the program worked it out. */
export interface InferredPublication {
  value: IsoDay;
  source: 'inferred';
  rule: PublicationRule;
  /** The words of the article that it rests on, the telling ones first; empty where it is the address. */
  spans: Span[];
  /** The ids of the other articles that it was taken from, in the story's order; empty but for `story`. */
  articles: string[];
}

/** The day from which an article's relative dates count. */
export type Publication = { value: IsoDay; source: 'supplied' } | InferredPublication;
