import { DEMONYMS, placeAt, PLACES, placeKey } from './countries.ts';
import type { Word } from './find-runs.ts';
import type { Gender } from './given-names.ts';
import { toParty, toPartyLetter } from './parties.ts';
import { toGender, toRole } from './titles.ts';
import { isTitleWord, toFullRole } from './to-full-role.ts';

/** What an apposition tells about a person. */
export interface Apposition {
  role: string | null;
  groups: string[];
  gender: Gender | null;
  age: string | null;
  /** Where an apposition after the name ends, as an offset into the text; 0 without one. */
  factsEnd: number;
}

/** How far an apposition is read. In words. */
const REACH = 9;

/**
 * Reads ", 52," and ", the Syrian president," after a name, and "Malaysia’s prime minister," before it.
 * Knowingly misses: an apposition without a known role (", a force in local politics,").
 */
export function findApposition(words: Word[], from: number, to: number): Apposition {
  const found: Apposition = { role: null, groups: [], gender: null, age: null, factsEnd: 0 };
  readGroupsAfter(words, to, found.groups);
  if (words[to]?.text === ',') readAfter(words, to + 1, found);
  if (words[from - 1]?.text === ',' && found.role === null) readBefore(words, from - 1, found);
  return found;
}

function readAfter(words: Word[], from: number, found: Apposition): void {
  const first = words[from];
  if (!first) return;
  if (/^\d{1,3}$/u.test(first.text)) {
    found.age = first.text;
    found.factsEnd = first.end;
    return;
  }
  const opens =
    /^(?:an?|the|one|his|her|then|now)$/u.test(first.lower) ||
    first.isPossessive ||
    isTitleWord(first) ||
    DEMONYMS.has(first.lower);
  if (!opens || first.text === '.') return;
  const groups: string[] = [];
  for (let at = from; at < Math.min(words.length, from + REACH); at += 1) {
    const word = words[at];
    if (!word || /^[,;:—–]$/u.test(word.text) || /^(?:who|whose|and|of|for|at|in|on|with)$/u.test(word.lower)) return;
    addGroup(word, groups);
    const next = words[at + 1];
    if (toRole(word.text) === null || word.isPossessive || isTitleWord(next)) continue;
    if (next?.isCapital) return; // "…, President Jane Roe and …" names somebody else.
    const place = words[at + 2];
    if (next?.lower === 'of' && place) addGroup(place, groups);
    take(words.slice(from, at + 1), groups, found);
    found.factsEnd = word.end;
    return;
  }
}

function readBefore(words: Word[], comma: number, found: Apposition): void {
  let from = comma;
  while (from > 0 && isTitleWord(words[from - 1])) from -= 1;
  const groups: string[] = [];
  let before = words[from - 1];
  while (before && (DEMONYMS.has(before.lower) || (before.isPossessive && before.isCapital))) {
    addGroup(before, groups);
    from -= 1;
    before = words[from - 1];
  }
  if (groups.length > 0 || before?.lower === 'the') take(words.slice(from, comma), groups, found);
}

function take(words: Word[], groups: string[], found: Apposition): void {
  const role = toFullRole(words);
  if (role === null) return;
  found.role = role;
  found.groups.push(...groups);
  found.gender = toGender(words.at(-1)?.text ?? '');
}

function addGroup(word: Word, groups: string[]): void {
  const place = DEMONYMS.get(word.lower) ?? (word.isCapital ? PLACES.get(placeKey(word.text)) : undefined);
  const group = place ?? toParty(word.lower);
  if (group !== undefined) groups.push(group);
}

/** "Sen. Ann Roe of Vermont", "Roe (R-Vt.)", "Roe, D-Mass.," */
function readGroupsAfter(words: Word[], to: number, groups: string[]): void {
  const [mark, first] = [words[to], words[to + 1]];
  if (!mark || !first) return;
  if (mark.lower === 'of') {
    const place = placeAt(words, to + 1);
    if (place) groups.push(place.place);
  } else if (mark.text === '(' || mark.text === ',') {
    const party = toPartyLetter(first.text);
    if (party === undefined) return;
    const place = PLACES.get(placeKey(first.text.slice(2)));
    groups.push(party, ...(place === undefined ? [] : [place]));
  }
}
