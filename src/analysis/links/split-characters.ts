import type { Word } from './split-words.ts';

/** Scripts that part no words by spaces. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * The words, those in scripts without spaces as their single characters, each with the marks that belong to it. Where a
 * word ends there is for a dictionary to say, and those of two hosts differ; pairs of neighbouring characters
 * (`extractFormTerms`) find what texts share about as well.
 */
export function splitCharacters(text: string, words: readonly Word[]): Word[] {
  return words.flatMap((word): Word[] => {
    const written = text.slice(word.start, word.end);
    if (!UNSPACED.test(written)) return [word];
    return [...written.matchAll(/\P{M}\p{M}{0,8}/gsu)].map(({ 0: form, index }) => {
      return { ...word, start: word.start + index, end: word.start + index + form.length, form };
    });
  });
}

/** Whether a word is one character of a script without spaces. */
export const isCharacter = ({ form }: Word): boolean => UNSPACED.test(form);
