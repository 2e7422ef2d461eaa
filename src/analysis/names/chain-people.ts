import { toGivenGender } from './given-names.ts';
import type { FoundName } from './found-name.ts';
import { addMention, agrees, narrow, type Person, toPerson } from './person.ts';
import { areOnePerson, differsByOneLetter, type PersonKey, toPersonKey } from './person-key.ts';
import { isRoyal } from './titles.ts';

export interface Chains {
  people: Person[];
  /** Bare surnames that two or more people bear. */
  ambiguous: { mention: FoundName; candidates: Person[] }[];
  /** Names that turned out to be nobody's. */
  rest: FoundName[];
}

/** People of one surname beyond this number are not compared, so that a list of names stays linear. */
const MOST_NAMESAKES = 24;

/** Joins the mentions of each person: full names first, then bare ones by what is known of whom. */
export function chainPeople(found: FoundName[]): Chains {
  const people: Person[] = [];
  const bySurname = new Map<string, Person[]>();
  const byGivenName = new Map<string, Person[]>();
  const byMiddleName = new Map<string, Person[]>();
  const byBeginning = new Map<string, Person[]>();
  const bare: FoundName[] = [];
  const unsure: FoundName[] = [];
  const others: FoundName[] = [];
  const keys = new Map(found.map((mention) => [mention, toPersonKey(mention.words)]));
  const keyOf = (mention: FoundName): PersonKey => keys.get(mention) ?? toPersonKey(mention.words);
  const chains: Chains = { people, ambiguous: [], rest: [] };

  for (const mention of found) {
    if (keyOf(mention).tokens.length < 2) bare.push(mention);
    else if (mention.type !== 'person') others.push(mention);
    else if (mention.isGuess && mention.words[0]?.isInitial) unsure.push(mention);
    else resolveFull(mention);
  }
  for (const mention of unsure) {
    // "Absent Trump …" at the head of a sentence: a word with a capital by position, and a known surname.
    const surname = mention.words.at(-1);
    const { tokens } = keyOf(mention);
    const namesakes = (bySurname.get(tokens.at(-1) ?? '') ?? []).slice(-MOST_NAMESAKES);
    if (!surname || namesakes.length === 0 || namesakes.some((person) => areOnePerson(person.tokens, tokens))) {
      resolveFull(mention);
    } else bare.push({ ...mention, start: surname.start, name: surname.text, words: [surname], type: null });
  }
  for (const mention of others) {
    // "the Jane Roe case": by itself no person's name, but a person bears it.
    const { tokens } = keyOf(mention);
    const namesakes = (bySurname.get(tokens.at(-1) ?? '') ?? []).slice(-MOST_NAMESAKES);
    const bearer = namesakes.find((person) => person.tokens.join() === tokens.join());
    if (bearer) addMention(bearer, mention);
    else chains.rest.push(mention);
  }
  // Those with a title first: "President Obama" makes a person of an earlier bare "Obama".
  for (const mention of bare.toSorted((a, b) => Number(b.type === 'person') - Number(a.type === 'person'))) {
    resolveBare(mention);
  }
  for (const { mentions } of people) mentions.sort((a, b) => a.start - b.start);
  return chains;

  function resolveFull(mention: FoundName): void {
    const { tokens, hasSuffix } = keyOf(mention);
    const near = [
      ...(bySurname.get(tokens.at(-1) ?? '') ?? []).slice(-MOST_NAMESAKES),
      ...(byGivenName.get(tokens[0] ?? '') ?? []).slice(-MOST_NAMESAKES),
    ];
    const known = near.find(
      (person) => person.hasSuffix === hasSuffix && areOnePerson(person.tokens, tokens) && agrees(person, mention),
    );
    if (known) addMention(known, mention);
    else introduce(mention, tokens, hasSuffix);
  }

  function introduce(mention: FoundName, tokens: string[], hasSuffix: boolean): Person {
    const person = toPerson(tokens, hasSuffix);
    people.push(person);
    push(bySurname, tokens.at(-1) ?? '', person);
    if (tokens.length > 1) push(byGivenName, tokens[0] ?? '', person);
    for (const middle of tokens.slice(1, -1)) push(byMiddleName, middle, person);
    push(byBeginning, (tokens.at(-1) ?? '').slice(0, 3), person);
    addMention(person, mention);
    return person;
  }

  function resolveBare(mention: FoundName): void {
    const [token = ''] = keyOf(mention).tokens;
    const namesakes = findNamesakes(token).filter((person) => person.isRoyal || !isRoyal(mention.words[0]?.text ?? ''));
    // "Washington" after "in" is the city, whoever of that name is about; "U.N." is not Kim Jong Un.
    const isElsewhere =
      (mention.type === 'place' &&
        (namesakes.length === 0 || /^(?:in|to|from|at|near|,|.* of)$/u.test(mention.before))) ||
      (mention.type === 'organisation' && token.length < 4);
    if (isElsewhere) {
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
    else if (token !== '' && (mention.type === 'person' || isGivenName(mention))) introduce(mention, [token], false);
    else chains.rest.push(mention);
  }

  /** By surname, else by given name (Xi Jinping is "Xi"), else by a middle name, else by a slip of one letter. */
  function findNamesakes(token: string): Person[] {
    for (const index of [bySurname, byGivenName, byMiddleName]) {
      const bearers = index.get(token);
      if (bearers) return bearers.slice(0, MOST_NAMESAKES);
    }
    if (token.length < 5) return [];
    // "the Clintons" are no slip.
    return (byBeginning.get(token.slice(0, 3)) ?? [])
      .slice(0, MOST_NAMESAKES)
      .filter(
        ({ tokens }) => tokens.length > 1 && differsByOneLetter(tokens.at(-1) ?? '', token) && !token.endsWith('s'),
      );
  }
}

/** A given name alone is a person's, but not after "in" (Charlotte, Victoria). */
function isGivenName({ words, type, before }: FoundName): boolean {
  return type === null && before !== 'in' && toGivenGender(words[0]?.text) !== undefined;
}

function push(index: Map<string, Person[]>, key: string, person: Person): void {
  const known = index.get(key);
  if (known) known.push(person);
  else index.set(key, [person]);
}
