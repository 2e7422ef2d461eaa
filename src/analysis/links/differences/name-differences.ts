import type { NameMention } from '#analysis/annotations.ts';
import type { Difference } from '#analysis/story-annotations.ts';
import { stemWord } from '#analysis/links/stem-word.ts';
import { alignWords } from './align-words.ts';
import type { DifferenceRule, Side } from './side.ts';

/** How many words on each side of a name have to agree for the place to be the same. */
const NEIGHBOURS = 1;

/**
 * Another name in the same place: "met in Oslo" / "met in Bergen". The place is the same when the words beside
 * the name agree on both sides, the sentence's edge being a word too.
 * Knowingly misses names in sentences built differently.
 */
export const nameDifferences: DifferenceRule = (a, b) => {
  const [namesA, namesB] = [collectNames(a), collectNames(b)];
  const entitiesOfA = new Set(namesA.map(({ entity }) => entity));
  const entitiesOfB = new Set(namesB.map(({ entity }) => entity));
  const onlyA = namesA.filter(({ entity }) => !entitiesOfB.has(entity));
  const onlyB = namesB.filter(({ entity }) => !entitiesOfA.has(entity)).map((name) => locate(b, name));
  if (onlyA.length === 0 || onlyB.length === 0) return [];
  const pairedWith = new Map(alignWords(a.words, b.words).map((pair) => [pair.a, pair.b]));
  return onlyA.flatMap((name): Difference[] => {
    const place = locate(a, name);
    const other = onlyB.find(
      (theirs) =>
        !shareWord(a, place, b, theirs) &&
        !isShort(a, name, b, theirs.name) &&
        !isShort(b, theirs.name, a, name) &&
        (isBeside(a, place, pairedWith, theirs) || (place.from === 0 && theirs.from === 0)) &&
        meets(a, place.from, b, theirs.from, -1, pairedWith) &&
        meets(a, place.to - 1, b, theirs.to - 1, 1, pairedWith),
    );
    return other ? [{ kind: 'name', a: toSpan(name), b: toSpan(other.name) }] : [];
  });
};

/** The names found, and what else is written with a capital inside the sentence: places that no list has. */
function collectNames({ text, words, profile }: Side): NameMention[] {
  const capitals = words.filter(
    ({ entity, start, kind }, at) =>
      BEFORE_A_PLACE.test(words[at - 1]?.form ?? '') && entity === null && kind === 'word' && isCapital(text, start),
  );
  if (capitals.length * 3 > words.length) return profile.names;
  const others = capitals.filter(
    ({ start, end }) => !profile.dates.some((date) => date.start < end && start < date.end),
  );
  const unknown = others.map(({ start, end, key }): NameMention => ({
    start,
    end,
    entity: `~${key}`,
    rule: 'capital',
  }));
  return [...profile.names, ...unknown].toSorted((x, y) => x.start - y.start);
}

const BEFORE_A_PLACE = /^(?:in|at|from|to|near|of|for|with|by|against|outside|inside|between)$/;

const isCapital = (text: string, at: number): boolean => /^\p{Lu}\p{Ll}/u.test(text.slice(at, at + 2));

interface PlacedName {
  name: NameMention;
  from: number;
  to: number;
}

function locate(side: Side, name: NameMention): PlacedName {
  const from = side.words.findIndex(({ end }) => end > name.start);
  const after = side.words.findIndex(({ start }) => start >= name.end);
  return { name, from, to: after === -1 ? side.words.length : after };
}

/**
 * "The U.N. Security Council" and "the United Nations Security Council" are one, whatever the chains say; "University
 * of Leeds" and "University of Kent" are not.
 */
function shareWord(a: Side, mine: PlacedName, b: Side, theirs: PlacedName): boolean {
  const formsOf = ({ words }: Side, { from, to }: PlacedName): string[] =>
    words.slice(from, to).flatMap(({ form, content }) => (content ? [stemWord(form)] : []));
  const [formsA, formsB] = [formsOf(a, mine), formsOf(b, theirs)];
  const [short, long] = formsA.length <= formsB.length ? [formsA, formsB] : [formsB, formsA];
  const [lastA = '', lastB = ''] = [formsA.at(-1), formsB.at(-1)];
  // "Indonesia" and "Indonesian"
  return isFormOf(lastA, lastB) || isFormOf(lastB, lastA) || short.every((form) => long.includes(form));
}

const isFormOf = (form: string, base: string): boolean => form.startsWith(base.slice(0, COMMON_BEGINNING));
/** In characters. */
const COMMON_BEGINNING = 5;

/** "AFC" for "American Football Conference". */
function isShort(short: Side, { start, end }: NameMention, long: Side, name: NameMention): boolean {
  const initials = long.text.slice(name.start, name.end).match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? [];
  const letters = short.text.slice(start, end).replaceAll(/[^\p{Lu}]/gu, '');
  return letters.length > 1 && initials.join('').includes(letters);
}

/** Whether a content word close to one name stands close to the other: "of" and "the" stand beside everything. */
function isBeside(
  a: Side,
  { from, to }: PlacedName,
  pairedWith: ReadonlyMap<number, number>,
  theirs: PlacedName,
): boolean {
  for (let at = from - BESIDE; at < to + BESIDE; at += 1) {
    const partner = pairedWith.get(at);
    if (partner === undefined || !a.words[at]?.content) continue;
    if (
      at < from
        ? partner < theirs.from && partner >= theirs.from - BESIDE
        : partner >= theirs.to && partner < theirs.to + BESIDE
    )
      return true;
  }
  return false;
}
const BESIDE = 3;

/** Whether the words next to both names in a direction are aligned, or both names stand at that edge. */
function meets(
  a: Side,
  atA: number,
  b: Side,
  atB: number,
  step: 1 | -1,
  pairedWith: ReadonlyMap<number, number>,
): boolean {
  for (let distance = 1; distance <= NEIGHBOURS; distance += 1) {
    const index = atA + step * distance;
    if (!a.words[index]) {
      const edge = step === 1 ? b.words.length - 1 : 0;
      return Math.abs(edge - atB) < distance;
    }
    const partner = pairedWith.get(index);
    if (partner !== undefined && Math.abs(partner - atB) <= NEIGHBOURS && Math.sign(partner - atB) === step)
      return true;
  }
  return false;
}

const toSpan = ({ start, end }: NameMention): { start: number; end: number } => ({ start, end });
