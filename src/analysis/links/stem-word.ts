import { stem } from 'porter2';
import { IRREGULAR_FORMS } from './irregular-forms.ts';

const known = new Map<string, string>();
/** Enough for the words of a story; beyond it the memory is emptied rather than grown without end. */
const MOST_KNOWN = 20_000;
/** No English word is longer; what is (a pasted key, a URL) is cut so that stemming stays cheap. */
const LONGEST_WORD = 40;

/** The stem that a word's inflections share: "announced" and "announces", "met" and "meeting". */
export function stemWord(form: string): string {
  const before = known.get(form);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const short = form.slice(0, LONGEST_WORD);
  const result = stem(IRREGULAR_FORMS.get(short) ?? short);
  known.set(form, result);
  return result;
}
