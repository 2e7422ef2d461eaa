import type { WordRange } from './find-clause.ts';

/** What a date dates: word ranges of its sentence, the passage with the date, the title without. */
export interface DatedStretch {
  form: 'clause' | 'phrase';
  passage: WordRange;
  title: WordRange;
  /** Who does it, where that stands further before: "*The mill* was built in 1890 and stood empty from 1974". */
  subject?: WordRange | null;
}
