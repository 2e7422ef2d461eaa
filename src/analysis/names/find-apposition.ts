import { DEMONYMS, PLACES, placeKey } from './countries.ts';
import type { Word } from './find-runs.ts';
import type { Gender } from './given-names.ts';
import { toGender, toRole } from './titles.ts';
import { isTitleWord, toFullRole } from './to-full-role.ts';

/** What an apposition tells about a person. */
export interface Apposition {
  role: string | null;
  countries: string[];
  gender: Gender | null;
  age: string | null;
}

/** How far an apposition is read. In words. */
const REACH = 9;

/**
 * Reads ", 52," and ", the Syrian president," after a name, and "Malaysia’s prime minister," before it.
 * Knowingly misses: an apposition without a known role (", a force in local politics,").
 */
export function findApposition(words: Word[], from: number, to: number): Apposition {
  const found: Apposition = { role: null, countries: [], gender: null, age: null };
  if (words[to]?.text === ',') readAfter(words, to + 1, found);
  if (words[from - 1]?.text === ',' && found.role === null) readBefore(words, from - 1, found);
  return found;
}

function readAfter(words: Word[], from: number, found: Apposition): void {
  const first = words[from];
  if (!first) return;
  if (/^\d{1,3}$/u.test(first.text)) {
    found.age = first.text;
    return;
  }
  const opens =
    /^(?:an?|the|one|his|her|then|now)$/u.test(first.lower) ||
    first.isPossessive ||
    isTitleWord(first) ||
    DEMONYMS.has(first.lower);
  if (!opens || first.text === '.') return;
  const countries: string[] = [];
  for (let at = from; at < Math.min(words.length, from + REACH); at += 1) {
    const word = words[at];
    if (!word || /^[,;:—–]$/u.test(word.text) || /^(?:who|whose|and|of|for|at|in|on|with)$/u.test(word.lower)) return;
    addCountry(word, countries);
    const next = words[at + 1];
    if (toRole(word.text) === null || word.isPossessive || isTitleWord(next)) continue;
    if (next?.isCapital) return; // "…, President Jane Roe and …" names somebody else.
    const place = words[at + 2];
    if (next?.lower === 'of' && place) addCountry(place, countries);
    take(words.slice(from, at + 1), countries, found);
    return;
  }
}

function readBefore(words: Word[], comma: number, found: Apposition): void {
  let from = comma;
  while (from > 0 && isTitleWord(words[from - 1])) from -= 1;
  const countries: string[] = [];
  let before = words[from - 1];
  while (before && (DEMONYMS.has(before.lower) || (before.isPossessive && before.isCapital))) {
    addCountry(before, countries);
    from -= 1;
    before = words[from - 1];
  }
  if (countries.length > 0 || before?.lower === 'the') take(words.slice(from, comma), countries, found);
}

function take(words: Word[], countries: string[], found: Apposition): void {
  const role = toFullRole(words);
  if (role === null) return;
  found.role = role;
  found.countries = countries;
  found.gender = toGender(words.at(-1)?.text ?? '');
}

function addCountry(word: Word, countries: string[]): void {
  const country = DEMONYMS.get(word.lower) ?? (word.isCapital ? PLACES.get(placeKey(word.text)) : undefined);
  if (country !== undefined) countries.push(country);
}
