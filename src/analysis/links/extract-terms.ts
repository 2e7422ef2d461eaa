import type { DateMention, NameMention } from '#analysis/annotations.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { toConcept } from './near-synonyms.ts';
import { outsideSpans } from './outside-spans.ts';
import { readNumber } from './read-number.ts';
import type { Word } from './split-words.ts';
import { stemWord } from './stem-word.ts';

/** What two sentences can have in common: `~stem`, `#number`, `#19th`, `@entity` or `=date value`. */
export type Term = string;

/** The words, names and dates of one sentence. */
export interface SentenceParts {
  words: Word[];
  names: NameMention[];
  dates: DateMention[];
}

/** "1.2 million" is 1,200,000. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/**
 * The terms of one sentence. A date with a value counts by its value ("Thursday" and "22 September" agree); a name
 * counts by whom it means and by its words, which measured better (F1 .61) than by either alone (.55, .58).
 */
export function extractTerms({ words, names, dates }: SentenceParts): Set<Term> {
  const terms = new Set<Term>();
  const calendar = dates.filter(({ edtf }) => edtf !== null);
  for (const { entity } of names) terms.add(`@${entity}`);
  for (const { edtf } of calendar) terms.add(`=${edtf?.replaceAll(/T[^/]*/g, '')}`);
  const others = outsideSpans(words, calendar);
  for (const [at, word] of others.entries()) {
    const number = readScaled(word, others[at + 1]);
    if (number !== null) terms.add(`#${number}`);
    else if (!SCALES.has(word.form) || readScaled(others[at - 1], word) === null) {
      for (const term of toTerms(word)) terms.add(term);
    }
  }
  return terms;
}

/** The numbers of a sentence that it gives in figures. */
export function extractFigures(parts: SentenceParts): Set<Term> {
  const words = parts.words.filter(({ form }) => /^\d/.test(form) || SCALES.has(form));
  return new Set([...extractTerms({ ...parts, names: [], words })].filter((term) => term.startsWith('#')));
}

/** The value of a number with the scale word right after it; null for any other two words. */
function readScaled(word: Word | undefined, next: Word | undefined): number | null {
  const scale = SCALES.get(next?.form ?? '');
  if (scale === undefined || !word || !next || next.start > word.end + 1) return null;
  const number = readNumber(word.form);
  // Without rounding 4.35 million would be 4,349,999.999….
  return number === null ? null : Number((number * scale).toPrecision(12));
}

const known = new Map<string, readonly Term[]>();
/** Enough for the words of a story; beyond it the memory is emptied rather than grown without end. */
const MOST_KNOWN = 20_000;

/** The terms of a word; remembered, since words come back again and again. */
export function toTerms({ form }: Word): readonly Term[] {
  const before = known.get(form);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const terms = readTerms(form);
  known.set(form, terms);
  return terms;
}

function readTerms(form: string): readonly Term[] {
  if (/^\d+(?:st|nd|rd|th)$/.test(form)) return [`#${form}`];
  const number = readNumber(form);
  if (number !== null) return [`#${number}`];
  return form
    .split('-')
    .filter((part) => part !== '' && !FUNCTION_WORDS.has(part))
    .map((part) => `~${toConcept(stemWord(part))}`);
}
