import type { Missing } from '#intake/review/find-missing.ts';

interface MissingWords {
  /** As part of "Missing: …". */
  part: string;
  /** As "4 without a date". */
  without: string;
  /** What follows from it, where something does. */
  effect?: string;
}

export const MISSING_WORDS: Record<Missing, MissingWords> = {
  published: {
    part: 'publication date',
    without: 'without a publication date',
    effect: 'Relative dates (“last week”) can be resolved only if the text gives its date away.',
  },
  whole: {
    part: 'perhaps the rest of the text',
    without: 'short or cut off',
    effect: 'The text is short or cut off.',
  },
  outlet: { part: 'outlet', without: 'without an outlet' },
  title: { part: 'title', without: 'without a title', effect: 'It is called by how it begins.' },
  author: { part: 'author', without: 'without an author' },
  url: { part: 'web address', without: 'without an address' },
};
