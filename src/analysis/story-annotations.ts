import type { Basis, Entity, IsoDay, Span } from './annotations.ts';
import type { ArticleAnalysis } from './article-analysis.ts';

/* What the articles of a story say together: the vocabulary of links, utterances and events. See annotations.ts for the rest. */

/* ---------- links/ ---------- */

export const RELATIONS = ['same', 'related'] as const;
export type Relation = (typeof RELATIONS)[number];

/**
 * `modality` covers status: done, planned, expected, reported. `polarity`: one side says that it is so and the other
 * that it is not. `attribution`: who is given as the source of what both tell.
 */
export const DIFFERENCE_KINDS = [
  'number',
  'date',
  'name',
  'modality',
  'polarity',
  'wording',
  'detail',
  'attribution',
] as const;
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

/** Words that two articles have alike, five and more in a row; punctuation and case do not count. */
export interface CopiedPassage {
  a: Span;
  b: Span;
}

/**
 * Near-verbatim reuse between two articles. There is one for each pair that was compared, and none for the others:
 * what links those is not known.
 */
export interface Reuse {
  a: string;
  b: string;
  /** The shorter one's share of runs of five words that the other has too, 0…1. */
  share: number;
  /** In the order of a's text. */
  copied: CopiedPassage[];
}

/** One text that several articles carry, in hardly other words and with no other facts. */
export interface Republication {
  /** Ids, at least two: first the one to show for all of them, then the others in the story's order. */
  articles: string[];
}

/* ---------- links/utterances/ ---------- */

/**
 * How a quotation renders the fullest one of its utterance. `verbatim`: the same words, all of them. `cut`: the same
 * words, and some left out. `overlap`: each goes on where the other stops. `reworded`: other words for the same.
 */
export const RENDERING_RULES = ['fullest', 'verbatim', 'cut', 'overlap', 'reworded'] as const;
export type RenderingRule = (typeof RENDERING_RULES)[number];

/** Words in which a rendering differs from the fullest one; null where the other has nothing in their place. */
export interface RenderingDifference {
  kind: DifferenceKind;
  /** Where it shows: an offset into the rendering's article, the start of `own` or the place where the words are missing. */
  at: number;
  /** A span of the rendering's article. */
  own: Span | null;
  /** A span of the fullest rendering's article. */
  fullest: Span | null;
}

/** A place where a rendering leaves out what the fullest one says. */
export interface RenderingCut {
  /** Where the words are missing: an offset into the rendering's article, from its first span's start to its last one's end. */
  at: number;
  /** The words left out: a span of the fullest rendering's article, inside one of its quoted stretches. */
  leftOut: Span;
}

/** One quotation as a telling of an utterance. Both lists are in the order of the text, and empty for the fullest. */
export interface Rendering {
  quotation: string;
  article: string;
  differences: RenderingDifference[];
  cuts: RenderingCut[];
  rule: RenderingRule;
}

/** Something said once, as several quotations render it. A quotation stands in one utterance at most. */
export interface Utterance {
  /** `<article id>.u<offset>` of the fullest rendering, so that it does not depend on the order of the articles. */
  id: string;
  /** The fullest first, then in the story's order; at least two. */
  renderings: Rendering[];
}

/* ---------- events/ ---------- */

export const MODALITIES = ['happened', 'planned', 'expected', 'reported', 'denied'] as const;
export type Modality = (typeof MODALITIES)[number];

/**
 * How an event's telling got its date: from its own words (`mention`), carried on from a sentence before it in the
 * same article (`before`), through a linked passage of another article (`link`), or from a reader (`reader`). `date` is the
 * id of a date mention of the source's own article.
 */
export type DateOrigin =
  | { kind: 'mention'; date: string }
  | { kind: 'before'; date: string }
  | { kind: 'link'; link: string; article: string }
  | { kind: 'reader' };

/** One article's telling of an event. */
export interface EventSource {
  article: string;
  /** The words that tell it: a clause or a noun phrase. */
  passage: Span;
  /** The sentence around them. */
  sentence: Span;
  /** Null where nothing says when. */
  origin: DateOrigin | null;
  /**
   * The date that this source gives, which may differ from the event's and from another source's: that of the mention
   * that `origin` names, or the one taken over through the link. Null without an origin, and where the words are known
   * and what they mean is not ("last Thursday" in an article without a publication date).
   */
  edtf: string | null;
  /** Of the date: `inferred` wherever it is carried on or taken over. */
  basis: Basis;
  modality: Modality;
  /** The words that show the modality ("is expected to"), null for the plain past. */
  modalityCue: Span | null;
}

/**
 * An event in an article's own words; the first letter is raised for display only. `leftOut` lies inside and is shown
 * as "…": what stands between who and what ("The mill *was built in 1890 and* stood empty").
 */
export interface EventTitle extends Passage {
  leftOut?: Span;
  /** What a reader calls the event, to be shown in place of the extract. */
  words?: string;
}

export interface StoryEvent {
  /** `<article id>.e<offset>` of its first source. */
  id: string;
  /** A short extract. */
  title: EventTitle;
  /** The event's own date: the one that says most of those that its sources give; null for an undated event. */
  edtf: string | null;
  earliest: IsoDay | null;
  latest: IsoDay | null;
  certainty: 'exact' | 'approximate' | 'undated';
  /** In the order of the story's articles. */
  sources: EventSource[];
  /** Entity ids of people and organisations that take part, and of places. */
  participants: string[];
  places: string[];
  /** A reader has added it, or changed its title or date. */
  byReader?: true;
}

/* ---------- a story, analysed ---------- */

export interface StoryAnalysis {
  /** With entity ids of the story, not of the single article. */
  articles: ArticleAnalysis[];
  entities: Entity[];
  links: PassageLink[];
  reuse: Reuse[];
  /** In the story's order of their first articles. */
  republished: Republication[];
  /** In the order of their fullest renderings in the story. */
  utterances: Utterance[];
  events: StoryEvent[];
}
