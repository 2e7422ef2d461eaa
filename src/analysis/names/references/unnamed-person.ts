import type { Word } from '#analysis/names/find-runs.ts';
import type { Gender } from '#analysis/names/given-names.ts';
import { toGender, toRole } from '#analysis/names/titles.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What people are beside their offices; whoever ends like "surveyor" or "cyclist" is one too. */
const PERSONS = words(
  'man woman boy girl lady gentleman person source supporter critic voter neighbor neighbour friend colleague employee worker member witness caller user questioner insider observer participant volunteer driver passenger customer patient nurse protester demonstrator immigrant refugee migrant parent child teenager graduate operative donor pollster consultant narrator moderator interviewer owner clerk guard',
);
const ENDING = /^\p{L}+(?:ist|ian|eer|yor|man|woman)$/u;
const PEOPLE = words('men women people children police others both many some several few most all');
/** The phrase goes on with something about the person. */
const GOES_ON = words('of for in at from with who on to that near , said');

/** A person, or several, whom a phrase describes without a name: "a spokesman for the club", "show insiders". */
export interface UnnamedPerson {
  isPlural: boolean;
  gender: Gender | null;
}

/** Null for things ("the poll", "a statement"). Only the words up to the first preposition count. */
export function readUnnamedPerson(phrase: readonly Pick<Word, 'lower'>[]): UnnamedPerson | null {
  const cut = phrase.findIndex(({ lower }) => GOES_ON.has(lower));
  const { lower } = phrase[cut > 0 ? cut - 1 : phrase.length - 1] ?? { lower: '' };
  if (PEOPLE.has(lower)) return { isPlural: true, gender: null };
  const role = toRole(lower);
  if (role !== null) return { isPlural: lower === `${role}s`, gender: toGender(lower) };
  if (isPerson(lower)) return { isPlural: false, gender: toSex(lower) };
  return lower.endsWith('s') && isPerson(lower.slice(0, -1)) ? { isPlural: true, gender: null } : null;
}

const isPerson = (word: string): boolean => PERSONS.has(word) || ENDING.test(word);

function toSex(word: string): Gender | null {
  if (/(?:woman|girl|lady)$/u.test(word)) return 'female';
  return /(?:man|boy)$/u.test(word) ? 'male' : toGender(word);
}

/** "A surveyor for the county answered …" at the head of a sentence, as far as it can be read there. */
const SUBJECT = /(?:An?|One|Another) ((?:[\p{Ll}-]+ ){1,4})/uy;

/** The unnamed person, not several, with whom a sentence begins, and where the phrase ends. */
export function readUnnamedSubject(text: string, start: number): (UnnamedPerson & { end: number }) | null {
  SUBJECT.lastIndex = start;
  const read = (SUBJECT.exec(text)?.[1] ?? '').trim().split(' ');
  for (let length = 1; length <= read.length; length += 1) {
    const person = readUnnamedPerson(read.slice(0, length).map((lower) => ({ lower })));
    if (person && !person.isPlural) {
      return { ...person, end: start + text.slice(start).indexOf(' ') + 1 + read.slice(0, length).join(' ').length };
    }
  }
  return null;
}
