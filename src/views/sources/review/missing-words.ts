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
  },
  whole: {
    part: 'perhaps the rest of the text',
    without: 'perhaps cut off',
    effect: 'The text is very short, or ends as if it were cut off.',
  },
  outlet: { part: 'outlet', without: 'without an outlet' },
  author: { part: 'author', without: 'without an author' },
  url: { part: 'web address', without: 'without an address' },
};
