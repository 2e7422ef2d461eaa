import type { EntityType } from '#analysis/annotations.ts';
import { DEMONYMS, PLACES, placeKey } from './countries.ts';
import type { Word } from './find-runs.ts';
import { GIVEN_NAMES } from './given-names.ts';
import {
  GROUP_WORDS,
  NO_ACRONYMS,
  ORGANISATION_WORDS,
  OTHER_WORDS,
  PARTICLES,
  PLACE_OPENERS,
  PLACE_WORDS,
} from './name-words.ts';
import { toRole } from './titles.ts';

const PLACE_HEADS =
  /^(?:republic|kingdom|isle|gulf|bay|cape|city|states?|district|province|port|strait|sea|commonwealth)$/u;
const ACRONYM = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,5}|\p{Lu}+&\p{Lu}+)$/u;

/**
 * What a bare name is by its own words and the one before it; null for a single unknown word, `none` for
 * words that name nothing ("Syrian", "King of Cambodia"). Two to four unknown words are a person, for that
 * is what most of them are in the news. Knowingly misses: firms without a telling word ("Goldman Sachs").
 */
export function toNameType(
  own: Word[],
  before: Word | undefined,
  expected: 'person' | null,
): EntityType | null | 'none' {
  const words = own.filter(({ text }) => text !== '.');
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return 'none';
  if (PLACES.has(placeKey(words.map(({ text }) => text).join(' ')))) return expected ?? 'place';
  if (words.every(isAdjective)) return 'none';
  if (words.length === 1) return toSingleType(first, expected);
  const of = words.findIndex(({ lower }) => lower === 'of');
  const head = of > 0 ? words[of - 1] : last;
  if (of > 0 && head && toRole(head.text) !== null) return 'none';
  if (head && of > 0 && PLACE_HEADS.test(head.lower)) return 'place';
  if (ORGANISATION_WORDS.has(last.lower) || (of > 0 && head && ORGANISATION_WORDS.has(head.lower)))
    return 'organisation';
  if (PLACE_WORDS.has(last.lower) || (PLACE_OPENERS.has(first.lower) && expected === null)) return 'place';
  if (OTHER_WORDS.has(last.lower) || of > 0) return 'other';
  if (expected !== null || GIVEN_NAMES.has(first.text)) return 'person';
  if (isAdjective(first) && words.length > 2 && GIVEN_NAMES.has(words[1]?.text ?? '')) return 'person';
  if (isAdjective(first)) return 'other';
  if (PLACES.has(placeKey(first.text)) || words.some(({ text }) => text === '&')) return 'organisation';
  const following = before?.lower;
  if (following === 'the' || following === 'a' || following === 'an') return 'other';
  if (words.some(({ text }) => ACRONYM.test(text) && !text.endsWith('.') && text.length > 2)) return 'organisation';
  const count = words.filter(({ lower }) => !PARTICLES.has(lower)).length;
  return count <= 4 && words.every(({ text }) => /^[\p{L}’'.-]+$/u.test(text)) ? 'person' : 'other';
}

function toSingleType(word: Word, expected: 'person' | null): EntityType | null | 'none' {
  if (NO_ACRONYMS.has(word.lower) || /-\p{Ll}|^[RDI]-\p{Lu}|^\p{L}$/u.test(word.text)) return expected ?? 'none';
  if (expected !== null) return expected;
  if (toRole(word.text) !== null) return 'none';
  return ACRONYM.test(word.text) ? 'organisation' : null;
}

function isAdjective({ lower }: Word): boolean {
  return DEMONYMS.has(lower) || GROUP_WORDS.has(lower);
}
