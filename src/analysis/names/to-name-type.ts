import type { EntityType } from '#analysis/annotations.ts';
import { DEMONYMS, PLACES, placeKey } from './countries.ts';
import type { Word } from './find-runs.ts';
import { toGivenGender } from './given-names.ts';
import {
  FIRM_OPENERS,
  FIRM_WORDS,
  GROUP_WORDS,
  NO_ACRONYMS,
  OPENERS,
  ORGANISATION_WORDS,
  OTHER_WORDS,
  PARTICLES,
  PLACE_OPENERS,
  PLACE_WORDS,
} from './name-words.ts';
import { isCourtesyTitle, toRole } from './titles.ts';

const PLACE_HEADS =
  /^(?:republic|kingdom|isle|gulf|bay|cape|city|states?|district|province|port|strait|sea|commonwealth)$/u;
const BARE_ORGANISATIONS = /^(?:congress|senate|parliament|house|cabinet|pentagon|kremlin)$/u;
const ACRONYM = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,5}|\p{Lu}+&\p{Lu}+)$/u;

export interface NameType {
  /** Null for a single unknown word, `none` for words that name nothing ("Syrian", "King of Norway"). */
  type: EntityType | null | 'none';
  /** Whether the only ground is that most unknown names of two to four words are people's. */
  isGuess: boolean;
}

/**
 * What a bare name is by its own words and the one before it. Knowingly misses: firms without a telling
 * word ("Goldman Sachs"), which only their other mentions can show to be no person.
 */
export function toNameType(own: Word[], before: Word | undefined, expected: 'person' | null): NameType {
  const words = own.filter(({ text }) => text !== '.');
  const isTitled = before !== undefined && (before.text === '.' || isCourtesyTitle(before.text));
  // "Mr. English"
  if (expected !== null && isTitled && words.length === 1) return { type: expected, isGuess: false };
  const known = toKnownType(words, expected);
  if (known !== undefined) return { type: known, isGuess: false };
  const count = words.filter(({ lower }) => !PARTICLES.has(lower)).length;
  const isPerson =
    !/^(?:the|an?)$/u.test(before?.lower ?? '') &&
    count <= 4 &&
    words.every(({ text }) => /^[\p{L}’'.-]+$/u.test(text));
  return isPerson ? { type: 'person', isGuess: true } : { type: 'other', isGuess: false };
}

/** The type that a telling word gives, or undefined without one. */
function toKnownType(words: Word[], expected: 'person' | null): NameType['type'] | undefined {
  const first = words[0];
  const last = words.findLast(({ text }) => !/^[IVX]+$/u.test(text)) ?? words.at(-1); // "World War II"
  if (!first || !last) return 'none';
  if (PLACES.has(placeKey(words.map(({ text }) => text).join(' ')))) {
    // "President Washington" may be a person, "spokesman U.S." is a slip of the text.
    return words.length === 1 && !first.text.includes('.') ? (expected ?? 'place') : 'place';
  }
  if (words.every(isAdjective)) return 'none';
  if (words.length === 1) return toSingleType(first, expected);
  const of = words.findIndex(({ lower }) => /^(?:of|for|on)$/u.test(lower));
  const head = of > 0 ? words[of - 1] : undefined;
  if (head) {
    if (toRole(head.text) !== null) return 'none';
    if (PLACE_HEADS.test(head.lower)) return 'place';
    if (ORGANISATION_WORDS.has(head.lower)) return 'organisation';
  }
  if (ORGANISATION_WORDS.has(last.lower)) return 'organisation';
  if (PLACE_WORDS.has(last.lower) || (PLACE_OPENERS.has(first.lower) && expected === null)) return 'place';
  // "Kristen Day" and "Steven Law" are people, "Election Day" is none.
  const isGivenName = toGivenGender(first.text) !== undefined;
  if (head || (OTHER_WORDS.has(last.lower) && !(isGivenName && words.length === 2))) return 'other';
  if (expected !== null || isGivenName) return 'person';
  if (isFirm(first, last)) return 'organisation';
  if (isAdjective(first)) return words.length > 2 && toGivenGender(words[1]?.text) !== undefined ? 'person' : 'other';
  if (isAdjective(last)) return 'other';
  if ([first, last].some(({ text }) => PLACES.has(placeKey(text)))) return 'organisation';
  if (words.some(({ text }, at) => text === '&' || isAcronym(text, at))) return 'organisation';
  return undefined;
}

/** "Tern Energy", "Sunrise Clinics", "Radio Libre" */
function isFirm(first: Word, last: Word): boolean {
  return (
    FIRM_WORDS.has(last.lower) ||
    (last.lower.endsWith('s') && FIRM_WORDS.has(last.lower.slice(0, -1))) ||
    FIRM_OPENERS.has(first.lower)
  );
}

/** "J.D. Vance" and "JD Vance" open with initials; "Sirius XM" and "ABC Studios" have an acronym. */
function isAcronym(text: string, at: number): boolean {
  return ACRONYM.test(text) && !text.endsWith('.') && text.length > (at === 0 ? 2 : 1);
}

function toSingleType(word: Word, expected: 'person' | null): EntityType | null | 'none' {
  if (expected !== null) return expected;
  if (NO_ACRONYMS.has(word.lower) || OPENERS.has(word.lower) || /-\p{Ll}|^[RDI]-\p{Lu}|^\p{L}$/u.test(word.text))
    return 'none';
  if (toRole(word.text) !== null) return 'none';
  return ACRONYM.test(word.text) || BARE_ORGANISATIONS.test(word.lower) ? 'organisation' : null;
}

function isAdjective({ lower }: Word): boolean {
  return DEMONYMS.has(lower) || GROUP_WORDS.has(lower);
}
