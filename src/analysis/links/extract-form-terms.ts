import { FREQUENT_WORDS } from '#analysis/language/frequent-words.ts';
import { toPrimaryLanguage } from '#analysis/language/languages.ts';
import type { Term } from './extract-terms.ts';
import { isCharacter } from './split-characters.ts';
import type { Word } from './split-words.ts';

/** Inflections stand at the end of a word in most languages that have them: its beginning is its stem. In letters. */
const STEM_LENGTH = 6;
/** And, the, in, to, for, as: written in one with the word behind them in Arabic, marks of vowels hardly ever. */
const ARABIC_PREFIX = /^(?:و?(?:ال|بال|كال|فال|لل)|و)(?=\p{L}{3})/u;
const VOWEL_MARKS = /[\u0591-\u05c7\u064b-\u065f\u0670\u0640]/gu;

/**
 * What two sentences in one language other than English can have in common, by the form of their words alone: the
 * beginnings of words that are not among the most frequent, numbers, and pairs of characters where no spaces part words.
 */
export function extractFormTerms(words: readonly Word[], language: string): Set<Term> {
  const frequent = frequentWordsOf(language);
  const terms = new Set<Term>();
  for (const [at, word] of words.entries()) {
    if (isCharacter(word)) {
      const next = words[at + 1];
      if (next && next.start === word.end && isCharacter(next)) terms.add(`~${word.form}${next.form}`);
    } else if (word.kind === 'number') {
      terms.add(`#${toDigits(word.form)}`);
    } else {
      for (const part of word.form.split(/[-'‐‑]/u)) {
        const bare = part.replaceAll(VOWEL_MARKS, '');
        if (bare.length < 2 || frequent.has(part)) continue;
        terms.add(`~${bare.replace(ARABIC_PREFIX, '').slice(0, STEM_LENGTH)}`);
      }
    }
  }
  return terms;
}

const known = new Map<string, ReadonlySet<string>>();

function frequentWordsOf(language: string): ReadonlySet<string> {
  const primary = toPrimaryLanguage(language);
  const words = known.get(primary) ?? new Set((FREQUENT_WORDS[primary] ?? '').split(' '));
  known.set(primary, words);
  return words;
}

/** Where the digits of the scripts that news is written in begin. */
const ZEROS = ['٠', '۰', '०', '০', '๐', '０'].map((zero) => zero.charCodeAt(0));

/** "1.234,5" and "1 234,5" of one language are one number: its digits, in the form that most languages share. */
function toDigits(form: string): string {
  return form
    .replaceAll(/\p{Nd}/gu, (digit) => {
      const zero = ZEROS.find((at) => digit.charCodeAt(0) >= at && digit.charCodeAt(0) < at + 10);
      return zero === undefined ? digit : String(digit.charCodeAt(0) - zero);
    })
    .replaceAll(/[.,:]/g, '');
}
