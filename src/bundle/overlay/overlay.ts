/**
 * What a reader says about a story beside what was found in it: corrections and notes. They lie over the analysis and
 * never in it, so that they can be applied again to another one. Texts are never altered by them.
 */
import type { Passage, Relation } from '#analysis/story-annotations.ts';

/**
 * A stretch of an article, so that it can be found again: its position (UTF-16 code units), its words, and those
 * before and after it, as the selectors for position and for words of the W3C Web Annotation model.
 */
export interface Selector extends Passage {
  exact: string;
  prefix: string;
  suffix: string;
}

/**
 * A person, organisation or whoever speaks, as the reader saw it: the name on screen, and a place that names it; null
 * where it is only in the reader's own words.
 */
export interface EntityReference {
  name: string;
  mention: Selector | null;
}

/** What is corrected, in the order in which corrections are listed; `Correction` says what each of them holds. */
export const CORRECTION_KINDS = [
  'speaker',
  'hide-quotation',
  'add-quotation',
  'change-event',
  'hide-event',
  'add-event',
  'merge',
  'split',
  'link',
  'unlink',
] as const;

/**
 * Corrections are applied in their order, so that a later one can speak of what an earlier one made. `id` tells those
 * of one story apart. A quotation is selected from the first to the last of its words, an event by the words with which
 * its first source tells it.
 */
export type Correction = { id: string } & (
  | { kind: 'speaker'; quotation: Selector; /** The full name; null where nobody is named. */ speaker: string | null }
  | { kind: 'hide-quotation'; quotation: Selector }
  | { kind: 'add-quotation'; passage: Selector; speaker: string | null }
  /** `dated`, in EDTF, tells an event from another that the same words tell. `title` is in the reader's words; `date` is a day, month or year, or an interval of two, in EDTF; null leaves it. */
  | { kind: 'change-event'; event: Selector; dated?: string; title: string | null; date: string | null }
  | { kind: 'hide-event'; event: Selector; dated?: string }
  | { kind: 'add-event'; passage: Selector; title: string | null; date: string | null }
  /** `other` is the same as `kept`, whose name stays. */
  | { kind: 'merge'; kept: EntityReference; other: EntityReference }
  /** Of what is named `from`, these mentions mean somebody else, known or new: `name`. */
  | { kind: 'split'; from: string; mentions: Selector[]; name: string }
  | { kind: 'link'; a: Selector; b: Selector; relation: Relation }
  | { kind: 'unlink'; a: Selector; b: Selector }
);

export type CorrectionOf<Kind extends Correction['kind']> = Extract<Correction, { kind: Kind }>;

/** What a reader has written beside a passage. */
export interface Note {
  id: string;
  passage: Selector;
  text: string;
}

export interface Overlay {
  corrections: Correction[];
  notes: Note[];
}

export const EMPTY_OVERLAY: Overlay = { corrections: [], notes: [] };

export const isEmptyOverlay = ({ corrections, notes }: Overlay): boolean =>
  corrections.length === 0 && notes.length === 0;

/** The most that an overlay holds; lengths in UTF-16 code units. */
export const OVERLAY_LIMITS = { corrections: 2_000, notes: 2_000, mentions: 1_000, name: 200, note: 20_000 } as const;
