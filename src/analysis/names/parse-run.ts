import type { EntityType, Span } from '#analysis/annotations.ts';
import { DEMONYMS, placeAt, PLACES, placeKey } from './countries.ts';
import type { NamedSentence, Word } from './find-runs.ts';
import { findApposition } from './find-apposition.ts';
import { GIVEN_NAMES, type Gender } from './given-names.ts';
import { GROUP_WORDS, OPENERS, ORGANISATION_WORDS, OTHER_WORDS } from './name-words.ts';
import { DEPARTMENTS, isCourtesyTitle, TITLE_MODIFIERS, TITLE_PREFIXES, toGender, toRole } from './titles.ts';
import { isTitleWord, toFullRole } from './to-full-role.ts';
import { toNameType } from './to-name-type.ts';

/** A name as one place in the text has it: the bare name, what stands before it, what it may be. */
export interface FoundName extends Span {
  /** The bare name as it is written, on one line. */
  name: string;
  /** The words of the bare name, without "." tokens; "J." is "J". */
  words: Word[];
  /** Null while one bare word says too little ("Assad" is whoever bears the name elsewhere). */
  type: EntityType | null;
  role: string | null;
  countries: string[];
  gender: Gender | null;
  age: string | null;
  /** The words around the mention, in lower case: "in" before a place, "said" after a speaker. */
  before: string;
  after: string;
  /** Taken for a person only because most unknown names of two words are. */
  isGuess: boolean;
}

const ROYAL = new Set(['king', 'queen', 'prince', 'princess', 'pope', 'emir', 'sultan']);
/** Roles that are surnames too: after a given name they are no title ("Stephen King"). */
const SURNAMES = new Set([
  'king',
  'pope',
  'prince',
  'bishop',
  'dean',
  'judge',
  'major',
  'farmer',
  'pilot',
  'head',
  'chair',
  'singer',
  'champion',
  'page',
]);

/**
 * The names within a run of capitalised words: "NASA Administrator Charles Bolden" is an organisation, a
 * title and a person; "Syrian President" is a title alone and names nobody.
 */
export function parseRun(sentence: NamedSentence, run: { from: number; to: number }): FoundName[] {
  const { words } = sentence;
  let { from } = run;
  while (from < run.to && isOpener(words[from])) from += 1;
  // "Former Pennsylvania governor": without its title next to it, "former" is a word like any other.
  if (TITLE_PREFIXES.has(words[from]?.lower ?? '') && run.to - from > 1 && !isTitleWord(words[from + 1])) from += 1;
  // "secretary of State Jane Roe": the office's area is no part of the name.
  if (isArea(words, from) && run.to - from > 1) from += 1;
  const title = findTitle(words, from, run.to);
  if (!title) return withLowerCaseTitle(words, from, run.to);
  const left = peelModifiers(words, from, title.from);
  const found = left.to > from ? bareName(words, from, left.to) : [];
  // "the King of Cambodia", "Prime Ministers of Nepal": the office names nobody, its country is a name.
  if (title.to === run.to && title.area > 0) found.push(...bareName(words, title.area, run.to));
  if (title.to === run.to) return found;
  const nameFrom = ROYAL.has(title.role ?? '') && run.to - title.to === 1 ? title.to - 1 : title.to;
  const [core] = bareName(words, nameFrom, run.to, 'person');
  if (!core || core.type !== 'person') return [...found, ...(core ? [core] : [])];
  const before = lowerCaseTitle(words, left.to);
  const mentionFrom = left.to === from ? before.from : left.to;
  return [
    ...found,
    {
      ...core,
      start: words[mentionFrom]?.start ?? core.start,
      role: title.role ?? before.role ?? core.role,
      countries: [...left.countries, ...(left.to === from ? before.countries : []), ...core.countries],
      gender: title.gender ?? core.gender,
    },
  ];
}

function isOpener(word: Word | undefined): boolean {
  return (
    word !== undefined && OPENERS.has(word.lower) && (word.isInitial || word.lower === 'the' || word.lower === 'a')
  );
}

function isArea(words: Word[], at: number): boolean {
  return (
    words[at - 1]?.lower === 'of' &&
    toRole(words[at - 2]?.text ?? '') !== null &&
    DEPARTMENTS.has(words[at]?.lower ?? '')
  );
}

interface Title {
  from: number;
  to: number;
  /** Where the area of an office begins ("… of Cambodia"), 0 without one. */
  area: number;
  role: string | null;
  gender: Gender | null;
}

/** The last title of a run and how far it reaches: "Former Secretary of State" in "… Hillary Clinton". */
function findTitle(words: Word[], from: number, to: number): Title | null {
  const opensWithGivenName = GIVEN_NAMES.has(words[from]?.text ?? '');
  let last = -1;
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (!word || (!isCourtesyTitle(word.text) && toRole(word.text) === null)) continue;
    if (opensWithGivenName && at === to - 1) continue;
    if (SURNAMES.has(word.lower) && GIVEN_NAMES.has(words[at - 1]?.text ?? '') && at > from) continue;
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
  while (end < to && TITLE_MODIFIERS.has(words[end]?.lower ?? '') && !GIVEN_NAMES.has(words[end]?.text ?? '')) end += 1;
  let start = last;
  // "Undersecretary for Education Mr. Roe": a courtesy title begins anew.
  const reach = isCourtesyTitle(head.text) && toRole(head.text) === null ? last : from;
  while (start > reach && isTitleWord(words[start - 1])) start -= 1;
  return { from: start, to: end, area, role: toFullRole(words.slice(start, last + 1)), gender: toGender(head.text) };
}

function isModifier(word: Word | undefined): boolean {
  return (
    word !== undefined && (DEMONYMS.has(word.lower) || GROUP_WORDS.has(word.lower) || PLACES.has(placeKey(word.text)))
  );
}

/** Takes "Chinese", "U.S.", "New Jersey", "Republican" off the end of what stands before a title. */
function peelModifiers(words: Word[], from: number, end: number): { to: number; countries: string[] } {
  const countries: string[] = [];
  let to = end;
  while (to > from) {
    const place = [3, 2, 1]
      .filter((length) => to - length >= from)
      .map((length) => placeAt(words.slice(to - length, to), 0))
      .find((found) => found !== null);
    const word = words[to - 1];
    const country = place?.place ?? DEMONYMS.get(word?.lower ?? '');
    if (country === undefined && !GROUP_WORDS.has(word?.lower ?? '')) break;
    if (country !== undefined) countries.push(country);
    to -= place?.length ?? 1;
  }
  return { to, countries };
}

/** Looks back over a title in lower case: "Chinese leader" in "Chinese leader Xi Jinping". */
function lowerCaseTitle(words: Word[], at: number): Title & { countries: string[] } {
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
  if (role === null) return { from: at, to: at, area: 0, role: null, gender: null, countries: [] };
  const countries: string[] = [];
  while (
    from > 0 &&
    words[from - 1]?.isCapital &&
    (DEMONYMS.has(words[from - 1]?.lower ?? '') || GROUP_WORDS.has(words[from - 1]?.lower ?? ''))
  ) {
    from -= 1;
    const country = DEMONYMS.get(words[from]?.lower ?? '');
    if (country !== undefined) countries.push(country);
  }
  return { from, to: at, area: 0, role, gender: toGender(words[at - 1]?.text ?? ''), countries };
}

function withLowerCaseTitle(words: Word[], from: number, to: number): FoundName[] {
  const title = from < to && !words[from]?.isInitial ? lowerCaseTitle(words, from) : null;
  if (!title || title.from === from) return bareName(words, from, to);
  return bareName(words, from, to, 'person').map((name) =>
    name.type === 'person'
      ? {
          ...name,
          start: words[title.from]?.start ?? name.start,
          role: title.role,
          countries: [...title.countries, ...name.countries],
          gender: title.gender ?? name.gender,
        }
      : name,
  );
}

/** The names of a run without titles: mostly one; two for "China-Syria"; none for "Syrian". */
function bareName(words: Word[], from: number, to: number, expected: 'person' | null = null): FoundName[] {
  const own = words.slice(from, to);
  const first = own[0];
  const last = own.at(-1);
  if (!first || !last) return [];
  const parts = first.text.split('-');
  if (own.length === 1 && parts.length === 2 && parts.every((part) => PLACES.has(placeKey(part)))) {
    const middle = first.start + (parts[0]?.length ?? 0);
    return [
      { ...around(words, from, to, [{ ...first, text: parts[0] ?? '', end: middle }]), type: 'place' },
      { ...around(words, from, to, [{ ...first, text: parts[1] ?? '', start: middle + 1 }]), type: 'place' },
    ];
  }
  const { type, isGuess } = toNameType(own, words[from - 1], expected);
  if (type === 'none') return [];
  // A nationality before a whole name ("Frenchman Jean Moulin") is not a part of it.
  const skipped = type === 'person' && own.length > 2 && isModifier(first) ? 1 : 0;
  const name = { ...around(words, from, to, own.slice(skipped)), type, isGuess };
  return [type === 'person' ? { ...name, ...findApposition(words, from, to) } : name];
}

/** The words with the spaces that they had: "J. K. Rowling", "J.K. Rowling". */
function toName(words: Word[]): string {
  let name = '';
  for (const [index, { text, start }] of words.entries()) {
    const before = words[index - 1];
    name += before && before.end < start ? ` ${text}` : text;
  }
  return name;
}

function around(words: Word[], from: number, to: number, own: Word[]): FoundName {
  return {
    start: own[0]?.start ?? 0,
    end: own.at(-1)?.end ?? 0,
    name: toName(own),
    words: own.filter(({ text }) => text !== '.' && text !== ','),
    type: null,
    role: null,
    countries: [],
    gender: null,
    age: null,
    before: words[from - 1]?.lower ?? '',
    after: words[to]?.lower ?? '',
    isGuess: false,
  };
}
