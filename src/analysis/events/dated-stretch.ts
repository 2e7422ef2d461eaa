import type { WordRange } from './find-clause.ts';

/** What a date dates: word ranges of its sentence, the passage with the date, the title without. */
export interface DatedStretch {
  form: 'clause' | 'phrase';
  passage: WordRange;
  title: WordRange;
}
