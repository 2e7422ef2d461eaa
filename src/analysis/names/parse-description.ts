import { DEMONYMS, placeAt, PLACES, placeKey } from './countries.ts';
import type { Word } from './find-runs.ts';
import { GROUP_WORDS } from './name-words.ts';
import { belongs, toParty } from './parties.ts';
import type { PersonFacts } from './person-facts.ts';
import { fitsRole, TITLE_MODIFIERS, TITLE_PREFIXES, toRole } from './titles.ts';
import { toFullRole } from './to-full-role.ts';

/** "the former Chinese leader": what it says about whom it means. `to` is an index into the words. */
export interface Description {
  to: number;
  role: string | null;
  age: string | null;
  groups: string[];
  isPlural: boolean;
}

/** The longest description, its article included. In words. */
const REACH = 6;

/** Reads a definite description that begins at a word: "the …", or a country with a possessive. */
export function parseDescription(words: Word[], at: number): Description | null {
  const first = words[at];
  if (!first || (!first.isPossessive && first.lower !== 'the' && first.lower !== 'both')) return null;
  const groups: string[] = [];
  if (first.isPossessive) {
    const country = PLACES.get(placeKey(first.text));
    if (country === undefined) return null;
    groups.push(country);
  }
  const isBoth = first.lower === 'both';
  for (let to = at + 1; to < Math.min(words.length, at + REACH); to += 1) {
    const word = words[to];
    if (!word) return null;
    const age = word.text.endsWith('-year-old') ? /^(\d{1,3})-year-old$/u.exec(word.text)?.[1] : undefined;
    const next = words[to + 1];
    if (age !== undefined && (!next || !/^\p{L}/u.test(next.text) || !next.isCapital)) {
      return { to: to + 1, role: null, age, groups, isPlural: false };
    }
    const role = toRole(word.text);
    const nextIsTitle = next !== undefined && (toRole(next.text) !== null || TITLE_MODIFIERS.has(next.lower));
    if (role !== null && !nextIsTitle) {
      // Before a name it is that name's title; "the president of the club" is somebody's of the club.
      if (next?.isCapital || (next?.text === '.' && !word.lower.startsWith(role))) return null;
      const of = next?.lower === 'of' ? placeAt(words, to + 2) : null;
      if (next?.lower === 'of' && !of) return null;
      if (of) groups.push(of.place);
      const isPlural = isBoth || word.lower === `${role}s`;
      const full = isPlural ? role : toFullRole(words.slice(at + 1, to + 1));
      return { to: of ? to + 2 + of.length : to + 1, role: full, age: null, groups, isPlural };
    }
    const place = word.isCapital ? placeAt(words, to) : null;
    const country = place?.place ?? DEMONYMS.get(word.lower);
    if (country !== undefined) {
      groups.push(country);
      to += (place?.length ?? 1) - 1;
    } else if (toParty(word.lower) !== undefined) {
      groups.push(toParty(word.lower) ?? '');
    } else if (
      role === null &&
      !TITLE_MODIFIERS.has(word.lower) &&
      !TITLE_PREFIXES.has(word.lower) &&
      !GROUP_WORDS.has(word.lower) &&
      !/^(?:two|three|four)$/u.test(word.lower)
    ) {
      return null;
    }
  }
  return null;
}

/** The ids of the people whom a description fits. */
export function matchDescription({ role, age, groups }: Description, people: PersonFacts[]): string[] {
  return people
    .filter((person) => {
      if (age !== null) return person.ages.includes(age);
      if (role === null || !bears(person, role)) return false;
      return belongs(person.groups, groups);
    })
    .map(({ entity }) => entity);
}

/** "the Utah Republican": a party is borne by whoever belongs to it. */
function bears({ roles, groups }: PersonFacts, role: string): boolean {
  const party = toParty(role);
  return party === undefined ? roles.some((borne) => fitsRole(borne, role)) : groups.includes(party);
}
