import { DEMONYMS, placeAt, PLACES, placeKey } from './countries.ts';
import type { Word } from './find-runs.ts';
import { toGivenGender, type Gender } from './given-names.ts';
import { GROUP_WORDS, ORGANISATION_WORDS, OTHER_WORDS } from './name-words.ts';
import { toParty } from './parties.ts';
import { DEPARTMENTS, isCourtesyTitle, TITLE_MODIFIERS, toGender, toRole } from './titles.ts';
import { isTitleWord, toFullRole } from './to-full-role.ts';

/** Roles that are surnames too: after a given name they are no title ("Stephen King"). */
const SURNAMES = new Set(
  'king pope prince bishop dean judge major farmer pilot head chair singer champion page'.split(' '),
);

/** A title before a name, `[from, to)` in the words. */
export interface Title {
  from: number;
  to: number;
  /** Where the area of an office begins ("… of Cambodia"), 0 without one. */
  area: number;
  role: string | null;
  gender: Gender | null;
}

/** The last title of a run and how far it reaches: "Former Secretary of State" in "… Hillary Clinton". */
export function findTitle(words: Word[], from: number, to: number): Title | null {
  const opensWithGivenName = toGivenGender(words[from]?.text) !== undefined;
  let last = -1;
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (!word || (!isCourtesyTitle(word.text) && toRole(word.text) === null)) continue;
    if (opensWithGivenName && at === to - 1) continue;
    // "Lund Brothers"
    if (at === to - 1 && at > from && ORGANISATION_WORDS.has(word.lower)) continue;
    if (SURNAMES.has(word.lower) && at > from && followsName(words, at)) continue;
    last = at;
  }
  const head = words[last];
  if (!head) return null;
  let end = last + 1;
  let area = 0;
  if (words[end]?.text === '.' && end < to) end += 1;
  if (words[end]?.lower === 'of' && end < to) {
    end += words[end + 1]?.lower === 'the' ? 2 : 1;
    area = end;
    while (
      end < to &&
      (DEPARTMENTS.has(words[end]?.lower ?? '') || isModifier(words[end]) || words[end]?.lower === 'and')
    )
      end += 1;
  }
  // "General Motors", "Justice Department", "Attorney General Office": a name of its own, not a title.
  const final = words[to - 1];
  if (end < to && final && (ORGANISATION_WORDS.has(final.lower) || OTHER_WORDS.has(final.lower))) return null;
  // A role word that only completes a title ("Attorney General", "Chief Executive") has nothing after it.
  while (end < to && TITLE_MODIFIERS.has(words[end]?.lower ?? '') && toGivenGender(words[end]?.text) === undefined)
    end += 1;
  let start = last;
  // "Undersecretary for Education Mr. Roe": a courtesy title begins anew.
  const reach = isCourtesyTitle(head.text) && toRole(head.text) === null ? last : from;
  while (start > reach && isTitleWord(words[start - 1])) start -= 1;
  return { from: start, to: end, area, role: toFullRole(words.slice(start, last + 1)), gender: toGender(head.text) };
}

/** "Stephen King", "Mr. King" */
function followsName(words: Word[], at: number): boolean {
  const [before, earlier] = [words[at - 1], words[at - 2]];
  if (toGivenGender(before?.text) !== undefined) return true;
  return isCourtesyTitle(before?.text === '.' ? (earlier?.text ?? '') : (before?.text ?? ''));
}

/** Whether a word only says of which country or group something is: "Chinese", "U.S.", "Republican". */
export function isModifier(word: Word | undefined): boolean {
  return (
    word !== undefined && (DEMONYMS.has(word.lower) || GROUP_WORDS.has(word.lower) || PLACES.has(placeKey(word.text)))
  );
}

/** Takes "Chinese", "U.S.", "New Jersey", "Republican" off the end of what stands before a title. */
export function peelModifiers(words: Word[], from: number, end: number): { to: number; groups: string[] } {
  const groups: string[] = [];
  let to = end;
  while (to > from) {
    const place = [3, 2, 1]
      .filter((length) => to - length >= from)
      .map((length) => placeAt(words.slice(to - length, to), 0))
      .find((found) => found !== null);
    const word = words[to - 1];
    const group = place?.place ?? DEMONYMS.get(word?.lower ?? '') ?? toParty(word?.lower ?? '');
    if (group === undefined && !GROUP_WORDS.has(word?.lower ?? '')) break;
    if (group !== undefined) groups.push(group);
    to -= place?.length ?? 1;
  }
  return { to, groups };
}

/** Looks back over a title in lower case: "Chinese leader" in "Chinese leader Xi Jinping". */
export function findLowerCaseTitle(words: Word[], at: number): Title & { groups: string[] } {
  let from = at;
  while (
    from > 0 &&
    !words[from - 1]?.isCapital &&
    !words[from - 1]?.isPossessive &&
    isTitleWord(words[from - 1]) &&
    words[from - 1]?.text !== '.'
  )
    from -= 1;
  const role = toFullRole(words.slice(from, at));
  if (role === null) return { from: at, to: at, area: 0, role: null, gender: null, groups: [] };
  const groups: string[] = [];
  while (
    from > 0 &&
    words[from - 1]?.isCapital &&
    (DEMONYMS.has(words[from - 1]?.lower ?? '') || GROUP_WORDS.has(words[from - 1]?.lower ?? ''))
  ) {
    from -= 1;
    const group = DEMONYMS.get(words[from]?.lower ?? '') ?? toParty(words[from]?.lower ?? '');
    if (group !== undefined) groups.push(group);
  }
  return { from, to: at, area: 0, role, gender: toGender(words[at - 1]?.text ?? ''), groups };
}
