import type { Span } from '#analysis/annotations.ts';
import type { FoundName } from './found-name.ts';
import { toGivenGender, type Gender } from './given-names.ts';
import { toPersonKey } from './person-key.ts';
import { fitsRole, isRoyal } from './titles.ts';

/** A person of an article, with what its mentions tell. */
export interface Person {
  name: string;
  tokens: string[];
  hasSuffix: boolean;
  gender: Gender | null;
  roles: Set<string>;
  groups: Set<string>;
  ages: Set<string>;
  /** Where the text first tells each role and age. */
  told: Map<string, Span>;
  mentions: FoundName[];
  /** Where the first mention stands, the first with one word of the name, and such a one without "Mr."; else Infinity. */
  first: number;
  firstShort: number;
  firstBare: number;
  isRoyal: boolean;
}

export function toPerson(tokens: string[], hasSuffix: boolean): Person {
  return {
    name: '',
    tokens,
    hasSuffix,
    gender: null,
    roles: new Set(),
    groups: new Set(),
    ages: new Set(),
    told: new Map(),
    mentions: [],
    first: Infinity,
    firstShort: Infinity,
    firstBare: Infinity,
    isRoyal: false,
  };
}

/** Gives a person a mention and what it tells. */
export function addMention(person: Person, mention: FoundName): void {
  const { name, words, start } = mention;
  person.mentions.push(mention);
  person.first = Math.min(person.first, start);
  if (words.length === 1) person.firstShort = Math.min(person.firstShort, start);
  // "Mr. Hart" says nothing of whom "Hart" alone means.
  if (words.length === 1 && mention.gender === null) person.firstBare = Math.min(person.firstBare, start);
  person.gender ??= toGender(mention);
  if (mention.role !== null) person.roles.add(mention.role);
  person.isRoyal ||= isRoyal(mention.role?.split(' ').at(-1) ?? '');
  for (const country of mention.groups) person.groups.add(country);
  if (mention.age !== null) person.ages.add(mention.age);
  for (const fact of [mention.role, mention.age]) {
    if (fact !== null && !person.told.has(fact))
      person.told.set(fact, { start, end: Math.max(mention.end, mention.factsEnd) });
  }
  if (!isFuller(name, person.name)) return;
  person.name = name;
  person.tokens = toPersonKey(words).tokens;
}

/** Whether nothing speaks against a mention being this person's: a "Mr." is no Hillary. */
export function agrees(person: Person, mention: FoundName): boolean {
  const gender = toGender(mention);
  return gender === null || person.gender === null || person.gender === gender;
}

/** Leaves those whose office was named, then those introduced before, then the one called by it so far. */
export function narrow(candidates: Person[], { role, gender, start }: FoundName): Person[] {
  if (candidates.length < 2) return candidates;
  let left = prefer(candidates, ({ roles }) => role !== null && [...roles].some((borne) => fitsRole(borne, role)));
  left = prefer(left, ({ first }) => first < start);
  return prefer(left, ({ firstBare, firstShort }) => (gender === null ? firstBare : firstShort) < start);
}

function prefer(people: Person[], test: (person: Person) => boolean): Person[] {
  const fitting = people.filter(test);
  return fitting.length > 0 ? fitting : people;
}

function toGender({ gender, words }: FoundName): Gender | null {
  return gender ?? (words.length > 1 ? (toGivenGender(words[0]?.text) ?? null) : null);
}

/** The longer name is the fuller one, but words in capitals throughout are a dateline's or a headline's. */
function isFuller(name: string, than: string): boolean {
  const shouts = (words: string): boolean => words === words.toUpperCase() && words.length > 3;
  if (than !== '' && shouts(name) !== shouts(than)) return shouts(than);
  return name.length > than.length;
}
