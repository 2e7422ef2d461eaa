import type { NameMention } from '#analysis/annotations.ts';
import type { Difference } from '#analysis/story-annotations.ts';
import { alignWords } from './align-words.ts';
import type { DifferenceRule, Side } from './side.ts';

/** How many words on each side of a name have to agree for the place to be the same. */
const NEIGHBOURS = 2;

/**
 * Another name in the same place: "met in Oslo" / "met in Bergen". The place is the same when the words beside
 * the name agree on both sides, the sentence's edge being a word too.
 * Knowingly misses names in sentences built differently.
 */
export const nameDifferences: DifferenceRule = (a, b) => {
  const entitiesOfA = new Set(a.profile.names.map(({ entity }) => entity));
  const entitiesOfB = new Set(b.profile.names.map(({ entity }) => entity));
  const onlyA = a.profile.names.filter(({ entity }) => !entitiesOfB.has(entity));
  const onlyB = b.profile.names.filter(({ entity }) => !entitiesOfA.has(entity)).map((name) => locate(b, name));
  if (onlyA.length === 0 || onlyB.length === 0) return [];
  const pairedWith = new Map(alignWords(a.words, b.words).map((pair) => [pair.a, pair.b]));
  return onlyA.flatMap((name): Difference[] => {
    const place = locate(a, name);
    const other = onlyB.find(
      (theirs) =>
        !shareWord(a, place, b, theirs) &&
        meets(a, place.from, b, theirs.from, -1, pairedWith) &&
        meets(a, place.to - 1, b, theirs.to - 1, 1, pairedWith),
    );
    return other ? [{ kind: 'name', a: toSpan(name), b: toSpan(other.name) }] : [];
  });
};

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

/** "the U.N. Security Council" and "the United Nations Security Council" are one, whatever the chains say. */
function shareWord(a: Side, mine: PlacedName, b: Side, theirs: PlacedName): boolean {
  const forms = new Set(a.words.slice(mine.from, mine.to).map(({ form }) => form));
  return b.words.slice(theirs.from, theirs.to).some(({ form, content }) => content && forms.has(form));
}

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
