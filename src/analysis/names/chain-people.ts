import { toGivenGender } from './given-names.ts';
import type { FoundName } from './found-name.ts';
import { PeopleByName } from './people-by-name.ts';
import { addMention, agrees, narrow, type Person } from './person.ts';
import { areOnePerson, type PersonKey, toPersonKey } from './person-key.ts';
import { isRoyal } from './titles.ts';

export interface Chains {
  people: Person[];
  /** Bare surnames that two or more people bear. */
  ambiguous: { mention: FoundName; candidates: Person[] }[];
  /** Names that turned out to be nobody's. */
  rest: FoundName[];
}

/** A name of a person or what may be one, with its key. */
interface KeyedName extends PersonKey {
  mention: FoundName;
}

/** Joins the mentions of each person: full names first, then bare ones by what is known of whom. */
export function chainPeople(found: FoundName[]): Chains {
  const people = new PeopleByName();
  const chains: Chains = { people: people.all, ambiguous: [], rest: [] };
  const bare: FoundName[] = [];
  const unsure: KeyedName[] = [];
  const others: KeyedName[] = [];
  for (const mention of found) {
    const name = { ...toPersonKey(mention.words), mention };
    if (name.tokens.length < 2) bare.push(mention);
    else if (mention.type !== 'person') others.push(name);
    else if (mention.isGuess && mention.words[0]?.isInitial) unsure.push(name);
    else chainFull(people, name);
  }
  for (const name of unsure) {
    const surname = toBareSurname(people, name);
    if (surname) bare.push(surname);
    else chainFull(people, name);
  }
  for (const { mention, tokens } of others) {
    // "the Jane Roe case": by itself no person's name, but a person bears it.
    const bearer = people.ofSurname(tokens).find((person) => person.tokens.join() === tokens.join());
    if (bearer) addMention(bearer, mention);
    else chains.rest.push(mention);
  }
  // Those with a title first: "President Rivera" makes a person of an earlier bare "Rivera".
  for (const mention of bare.toSorted((a, b) => Number(b.type === 'person') - Number(a.type === 'person'))) {
    chainBare(people, chains, mention);
  }
  for (const { mentions } of people.all) mentions.sort((a, b) => a.start - b.start);
  return chains;
}

function chainFull(people: PeopleByName, { mention, tokens, hasSuffix }: KeyedName): void {
  const known = people
    .near(tokens)
    .find((person) => person.hasSuffix === hasSuffix && areOnePerson(person.tokens, tokens) && agrees(person, mention));
  addMention(known ?? people.add(tokens, hasSuffix), mention);
}

/** "Absent Rivera …" at the head of a sentence: a word with a capital by position, and a known surname. Else null. */
function toBareSurname(people: PeopleByName, { mention, tokens }: KeyedName): FoundName | null {
  const surname = mention.words.at(-1);
  const namesakes = people.ofSurname(tokens);
  if (!surname || namesakes.length === 0 || namesakes.some((person) => areOnePerson(person.tokens, tokens)))
    return null;
  return { ...mention, start: surname.start, name: surname.text, words: [surname], type: null };
}

function chainBare(people: PeopleByName, chains: Chains, mention: FoundName): void {
  const [token = ''] = toPersonKey(mention.words).tokens;
  const namesakes = people
    .ofBareName(token)
    .filter((person) => person.isRoyal || mention.gender !== null || !isRoyal(mention.words[0]?.text ?? ''));
  if (isElsewhere(mention, token, namesakes)) {
    chains.rest.push(mention);
    return;
  }
  const suitable = narrow(
    namesakes.filter((person) => agrees(person, mention)),
    mention,
  );
  const [only] = suitable;
  if (only && suitable.length === 1) addMention(only, mention);
  else if (suitable.length > 1) chains.ambiguous.push({ mention, candidates: suitable });
  else if (token !== '' && (mention.type === 'person' || isGivenName(mention))) {
    addMention(people.add([token], false), mention);
  } else chains.rest.push(mention);
}

/** "Washington" after "in" is the city, whoever of that name is about; "U.N." is not Kim Jong Un. */
function isElsewhere({ type, before }: FoundName, token: string, namesakes: Person[]): boolean {
  if (type === 'organisation') return token.length < 4;
  return type === 'place' && (namesakes.length === 0 || /^(?:in|to|from|at|near|,|.* of)$/u.test(before));
}

/** A given name alone is a person's, but not after "in" (Charlotte, Victoria). */
function isGivenName({ words, type, before }: FoundName): boolean {
  return type === null && before !== 'in' && toGivenGender(words[0]?.text) !== undefined;
}
