import type { Word } from './find-runs.ts';
import { isCourtesyTitle, TITLE_MODIFIERS, TITLE_PREFIXES, toRole } from './titles.ts';

/** Whether a word may stand within a title: a role, "former", "foreign", or the period of "Sen." */
export function isTitleWord(word: Word | undefined): boolean {
  if (!word) return false;
  if (word.text === '.') return true;
  return (
    isCourtesyTitle(word.text) ||
    toRole(word.text) !== null ||
    TITLE_MODIFIERS.has(word.lower) ||
    TITLE_PREFIXES.has(word.lower)
  );
}

/** "former vice president" for the words of a title; null for a courtesy title alone. */
export function toFullRole(words: Word[]): string | null {
  const role =
    toRole(words.at(-1)?.text ?? '') ?? (words.at(-1)?.text === '.' ? toRole(words.at(-2)?.text ?? '') : null);
  if (role === null) return null;
  const before = words
    .slice(0, -1)
    .filter(({ lower }) =>
      /^(?:former|ex|vice|deputy|acting|prime|foreign|attorney|press|majority|minority|opposition|party)$/u.test(lower),
    );
  return [...before.map(({ lower }) => lower), role].join(' ');
}
