import type { Span } from '#analysis/annotations.ts';
import { DEMONYMS, PLACES, placeKey } from '#analysis/names/countries.ts';
import type { Discourse } from './discourse.ts';
import type { Word } from '#analysis/names/find-runs.ts';
import { belongs, toParty } from '#analysis/names/parties.ts';
import type { PersonFacts } from '#analysis/names/person-facts.ts';
import { NOBODY, type Reference, toReference } from './reference.ts';
import { findForemost } from './resolve-pronoun.ts';
import { fitsRole, toGender, toRole } from '#analysis/names/titles.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Who has one of these offices has no other: "the Vermont senator" is no governor. */
const OFFICES = words(
  'president premier minister chancellor king queen prince princess pope senator governor mayor congressman congresswoman representative secretary ambassador',
);
/** They stand for a person only with what tells them apart: "the Vermont senator", "the minority leader". */
const COMMON_OFFICES = words('senator governor congressman congresswoman representative lawmaker legislator leader');
/** What people are, so that the press calls them by it in place of their name; a spokesman, a source, a man is not. */
const CALLINGS = words(
  'politician candidate nominee frontrunner contender challenger hopeful republican democrat billionaire businessman businesswoman entrepreneur mogul magnate tycoon actor actress singer musician artist comedian author novelist poet philosopher champion',
);
const AGE = /^\d{1,3}-year-old$/u;
/** How far back the person may have been spoken of. In sentences. */
const REACH = 2;

/**
 * "The billionaire", "the Vermont senator" where the text has not told that of anybody: the speaker or subject of the
 * sentences just before, unless something speaks against it. Knowingly misses: "the mayor", "the president", who are
 * mostly somebody else, and whatever has an addition after it ("the author of the book").
 */
export function resolveByForeground(discourse: Discourse, phrase: Span, described: readonly Word[]): Reference {
  const role = toCalling(described);
  if (role === null) return NOBODY;
  const people = new Map(discourse.naming.people.map((person) => [person.entity, person]));
  const at = discourse.sentenceAt(phrase.start);
  const groups = described.flatMap(({ text, lower }) => toGroup(text, lower) ?? []);
  const wanted = toGender(role);
  const best = findForemost(discourse, phrase.start, true, (gender, { entity, part, sentence }) => {
    const person = people.get(entity ?? '');
    if (!person || discourse.distance(sentence, at) > REACH || (part !== 'speaker' && part !== 'subject')) return 0;
    return (gender === null || wanted === null || gender === wanted) && !contradicts(person, role, groups) ? 1 : 0;
  });
  if (!best?.entity) return NOBODY;
  return toReference(discourse.names, { ...best.named, entity: best.entity }, 'description-last-subject');
}

/** The role of a phrase that can stand in place of a name, or null. */
function toCalling(described: readonly Word[]): string | null {
  const [first, second] = described;
  const last = described.at(-1);
  const role = toRole(last?.text ?? '');
  if (first?.lower !== 'the' || described.some(({ isPossessive }) => isPossessive)) return null;
  if (AGE.test(second?.text ?? '')) return role ?? last?.lower ?? null;
  if (role === null || last?.lower === `${role}s`) return null;
  return CALLINGS.has(role) || (COMMON_OFFICES.has(role) && described.length > 2) ? role : null;
}

const toGroup = (text: string, lower: string): string | undefined =>
  PLACES.get(placeKey(text)) ?? DEMONYMS.get(lower) ?? toParty(lower);

const COUNTRIES: ReadonlySet<string> = new Set(DEMONYMS.values());

/** Of another office, country or party. Another state or town does not count: people have several. */
function contradicts({ roles, groups: own }: PersonFacts, role: string, groups: readonly string[]): boolean {
  const offices = roles.filter((borne) => OFFICES.has(borne.split(' ').at(-1) ?? ''));
  if (OFFICES.has(role) && offices.length > 0 && !offices.some((borne) => fitsRole(borne, role))) return true;
  const countries = groups.filter((name) => COUNTRIES.has(name));
  const isForeign = countries.length > 0 && own.some((name) => COUNTRIES.has(name)) && !belongs(own, countries);
  return (
    isForeign ||
    !belongs(
      own,
      groups.filter((name) => toParty(name) !== undefined),
    )
  );
}
