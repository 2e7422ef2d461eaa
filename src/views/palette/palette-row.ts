import type { Span } from '#analysis/annotations.ts';
import type { StoryGroup } from '#analysis/search/story/story-request.ts';

/** Words with what was found in them: offsets into the words themselves. */
export interface FoundWords {
  text: string;
  marks: readonly Span[];
}

/** What choosing a row does: go to an address, do something, type something, or show more of a group. */
export type RowTarget = { to: string } | { run: () => void } | { type: string } | { more: StoryGroup };

/** A line of the palette. */
export interface PaletteRow {
  /** Unique among all rows. */
  key: string;
  target: RowTarget;
  words: FoundWords;
  /** The words are a passage of an article. */
  isQuoted?: boolean;
  /** The language of words that are an article's own. */
  language?: string;
  /** Badges of the articles that it is from. */
  letters?: readonly string[];
  /** Stands before the words: a date, a speaker. */
  before?: string;
  /** Where the match is, when not in the words. */
  also?: FoundWords | null;
  /** Where it is from, or what it is. */
  note?: string;
  /** The key that does the same. */
  keys?: string | undefined;
}

export interface PaletteGroup {
  id: string;
  heading: string;
  /** How many there are, shown or not; null for what is no find. */
  total: number | null;
  rows: PaletteRow[];
}
