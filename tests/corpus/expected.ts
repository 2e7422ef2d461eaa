import type { Basis, DateType, QuotationKind } from '#analysis/annotations.ts';
import type { DateOrigin, DifferenceKind, Modality, Relation, StoryEvent } from '#analysis/story-annotations.ts';
import type { Words } from './locate.ts';

/** The expectation files. A list that is present must be found whole and with nothing beside it. */
export interface ExpectedArticle {
  published?: string;
  language?: string;
  title?: { span?: Words; source: string };
  headings?: Words[];
  setAside?: Words[];
  /** Trimmed of outer punctuation when compared. */
  sentences?: Words[];
  sentenceCount?: number;
  quotations?: ExpectedQuotation[];
  /** Quoted words that are no quotation. */
  notQuotations?: Words[];
  /** A quotation may be found here or not, but must not be given to a person. */
  eitherWay?: Words[];
  dates?: ExpectedDate[];
  /** The full names of all people, in any order. */
  people?: string[];
}

export interface ExpectedQuotation {
  kind: QuotationKind;
  spans: Words[];
  /** The words that name the speaker, and the full name; both null when nobody is named. */
  speaker: Words | null;
  name: string | null;
  /** The full names that a plural speaker means. */
  candidates?: string[];
  cue: Words | null;
  relay?: Words;
  closed?: boolean;
}

export interface ExpectedDate {
  span: Words;
  type?: DateType;
  value: string;
  edtf: string | null;
  basis: Basis;
}

export interface ExpectedLink {
  relation: Relation;
  a: Words;
  b: Words;
  differences?: { kind: DifferenceKind; a: Words; b: Words }[];
}

export interface ExpectedEvent {
  edtf: string | null;
  certainty: StoryEvent['certainty'];
  sources: { article: string; passage: Words; basis?: Basis; origin?: DateOrigin['kind']; modality?: Modality[] }[];
}

export interface ExpectedStory {
  story: string;
  articles: Record<string, ExpectedArticle>;
  links: ExpectedLink[];
  utterances: ExpectedUtterances;
  events: ExpectedEvent[];
  people: { name: string; mentions: string[] }[];
}

/** The articles of a story → the beginning of the words of a quotation in it, or of several. */
export type RenderingPlace = Record<string, string | string[]>;

/** What a story's `x.txt` says of `x.expected.json`: groups that must be found, and no other. */
export interface ExpectedUtterances {
  groups: {
    /** The fullest wording first. */
    renderings: RenderingPlace;
    /** Why the program is known not to find it. */
    missed?: string;
    cuts?: { in: string; leftOut: string }[];
    differences?: { in: string; own: string; fullest: string }[];
  }[];
  /** Pairs that look like one utterance and are not; nothing else may be together either. */
  apart?: [RenderingPlace, RenderingPlace][];
}

/** An article of a story → words of the passage in which it tells an event. */
export type TellingPlace = Record<string, string>;

/** What the events of a story's `x.txt` are in `x.expected.json`: those that several articles tell, and no other. */
export interface ExpectedMerges {
  together: {
    told: TellingPlace;
    edtf: string | null;
    /** By article: how it tells it, which date it gives, and where it has it from. */
    modality?: Record<string, Modality>;
    dates?: Record<string, string>;
    origin?: Record<string, DateOrigin['kind']>;
    /** Why the program is known not to find it. */
    missed?: string;
  }[];
  /** Pairs of tellings that look like one event and are not; both must be found. */
  apart?: [TellingPlace, TellingPlace][];
}

/** A sentence of the first article and one of the second, by words of each. */
export type PassagePlace = [a: string, b: string];

/**
 * What of the two articles of `x.txt` belongs together, in `x.expected.json`. A statement that the other article
 * contests is the same statement ("denied having taken money" / "I never took a cent"; "the dam broke" / "the dam did
 * not break"), as "joined" / "is expected to attend" is in the bundled story: what differs is shown, not parted.
 */
export interface ExpectedPair {
  same: PassagePlace[];
  /** A link of either kind is right. */
  related?: PassagePlace[];
  /** On the same topic, and not to be linked: another speaker, another thing of the same kind. */
  apart: PassagePlace[];
  /** What the program is known to get wrong, by why: links it misses or finds to be `related` only, and wrong ones. */
  wrong?: Record<string, PassagePlace[]>;
}
