import { type Person, toPerson } from './person.ts';
import { differsByOneLetter } from './person-key.ts';

/** People of one name beyond this number are not compared, so that a list of names stays linear. */
const MOST_NAMESAKES = 24;

/** A shorter word differs by one letter from too many. In characters. */
const SHORTEST_SLIP = 5;
/** Slips are looked for among the surnames that begin alike. In characters. */
const BEGINNING = 3;

/** The people of an article so far, found by the words of their names. Keys are those of `toPersonKey`. */
export class PeopleByName {
  readonly all: Person[] = [];
  readonly #bySurname = new Map<string, Person[]>();
  readonly #byGivenName = new Map<string, Person[]>();
  readonly #byMiddleName = new Map<string, Person[]>();
  readonly #byBeginning = new Map<string, Person[]>();

  add(tokens: string[], hasSuffix: boolean): Person {
    const person = toPerson(tokens, hasSuffix);
    const surname = tokens.at(-1) ?? '';
    this.all.push(person);
    push(this.#bySurname, surname, person);
    if (tokens.length > 1) push(this.#byGivenName, tokens[0] ?? '', person);
    for (const middle of tokens.slice(1, -1)) push(this.#byMiddleName, middle, person);
    push(this.#byBeginning, surname.slice(0, BEGINNING), person);
    return person;
  }

  /** The last ones told of that bear the surname of a full name. */
  ofSurname(tokens: string[]): Person[] {
    return (this.#bySurname.get(tokens.at(-1) ?? '') ?? []).slice(-MOST_NAMESAKES);
  }

  /** Those who share the surname or the given name of a full name. */
  near(tokens: string[]): Person[] {
    return [...this.ofSurname(tokens), ...(this.#byGivenName.get(tokens[0] ?? '') ?? []).slice(-MOST_NAMESAKES)];
  }

  /** By surname, else by given name (Xi Jinping is "Xi"), else by a middle name, else by a slip of one letter. */
  ofBareName(token: string): Person[] {
    for (const index of [this.#bySurname, this.#byGivenName, this.#byMiddleName]) {
      const bearers = index.get(token);
      if (bearers) return bearers.slice(0, MOST_NAMESAKES);
    }
    // "the Riveras" are no slip.
    if (token.length < SHORTEST_SLIP || token.endsWith('s')) return [];
    return (this.#byBeginning.get(token.slice(0, BEGINNING)) ?? [])
      .slice(0, MOST_NAMESAKES)
      .filter(({ tokens }) => tokens.length > 1 && differsByOneLetter(tokens.at(-1) ?? '', token));
  }
}

function push(index: Map<string, Person[]>, key: string, person: Person): void {
  const known = index.get(key);
  if (known) known.push(person);
  else index.set(key, [person]);
}
