import type { Query } from '#analysis/search/query.ts';
import type { Respelling } from '#analysis/search/respell-query.ts';
import type { PassageKind } from './list-passages.ts';

/** What a search over a whole story finds, in the order in which groups that answer equally well are shown. */
export const STORY_GROUPS = ['people', 'articles', 'events', 'quotations', 'passages'] as const;
export type StoryGroup = (typeof STORY_GROUPS)[number];

export interface StoryRequest {
  /** The query as typed. */
  typed: string;
  /** How many of each group are wanted. */
  most: Readonly<Record<StoryGroup, number>>;
  /** Where nothing is found, also say why: that takes several searches. */
  explains?: true;
}

/** `article` and `event` are places in the story's lists, `quotation` one in the article's. */
export interface StoryHits {
  people: {
    name: string;
    quotations: number;
    /** Of whom the articles say more than the name. */ entity: string | null;
  };
  articles: { article: number };
  events: { event: number };
  quotations: { article: number; quotation: number };
  passages: { article: number; kind: PassageKind; start: number; end: number };
}

export interface FoundGroup<Hit> {
  /** The best ones, best first. */
  hits: Hit[];
  total: number;
  /** The rank of the first: the smaller, the better (see quotation-ranks.ts). */
  best: number;
}

export type FoundGroups = { [Group in StoryGroup]: FoundGroup<StoryHits[Group]> };

/** One term of a query that finds nothing: what it would find by itself, and what the others would without it. */
export interface LoneTerm {
  start: number;
  end: number;
  typed: string;
  negated: boolean;
  alone: number;
  without: number;
}

export interface StoryAnswer {
  groups: FoundGroups;
  /** The query that found them; with close spellings where nothing has the words as typed. */
  query: Query;
  respellings: Respelling[];
  /** Where nothing is found and it is asked why, its terms one by one. */
  lone: LoneTerm[];
}
