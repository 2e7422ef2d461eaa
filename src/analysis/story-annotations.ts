import type { ArticleAnalysis, Basis, Entity, IsoDay, Span } from './annotations.ts';

/* What the articles of a story say together: the vocabulary of links and events. See annotations.ts for the rest. */

/* ---------- links/ ---------- */

export const RELATIONS = ['same', 'related'] as const;
export type Relation = (typeof RELATIONS)[number];

export const DIFFERENCE_KINDS = ['number', 'date', 'name', 'modality', 'wording', 'detail'] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** What differs inside a linked pair; a side is null when only the other one has it. */
export interface Difference {
  kind: DifferenceKind;
  a: Span | null;
  b: Span | null;
}

/** A span of a certain article. */
export interface Passage extends Span {
  article: string;
}

/** Two passages of two articles that say the same, or share a detail. */
export interface PassageLink {
  /** `<article a>.<offset>-<article b>.<offset>`, a before b in the story's order. */
  id: string;
  a: Passage;
  b: Passage;
  relation: Relation;
  /** 0…1, the evidence for the relation. */
  score: number;
  differences: Difference[];
}

/** Near-verbatim reuse between two articles: the share of 5-grams in common, 0…1. */
export interface Reuse {
  a: string;
  b: string;
  share: number;
}

/* ---------- events/ ---------- */

export const MODALITIES = ['happened', 'planned', 'expected', 'reported', 'denied'] as const;
export type Modality = (typeof MODALITIES)[number];

/** How an event's telling got its date: from its own words, or through a linked passage of another article. */
export type DateOrigin = { kind: 'mention'; date: string } | { kind: 'link'; link: string; article: string };

/** One article's telling of an event. */
export interface EventSource {
  article: string;
  /** The words that tell it: a clause or a noun phrase. */
  passage: Span;
  /** The sentence around them. */
  sentence: Span;
  /** Null for an undated event. */
  origin: DateOrigin | null;
  basis: Basis;
  modality: Modality;
  /** The words that show the modality ("is expected to"), null for the plain past. */
  modalityCue: Span | null;
}

export interface StoryEvent {
  /** `<article id>.e<offset>` of its first source. */
  id: string;
  /** A short extract in an article's own words, first letter raised for display only. */
  title: Passage;
  edtf: string | null;
  earliest: IsoDay | null;
  latest: IsoDay | null;
  certainty: 'exact' | 'approximate' | 'undated';
  /** In the order of the story's articles. */
  sources: EventSource[];
  /** Entity ids of people and organisations that take part, and of places. */
  participants: string[];
  places: string[];
}

/* ---------- a story, analysed ---------- */

export interface StoryAnalysis {
  /** With entity ids of the story, not of the single article. */
  articles: ArticleAnalysis[];
  entities: Entity[];
  links: PassageLink[];
  reuse: Reuse[];
  events: StoryEvent[];
}
