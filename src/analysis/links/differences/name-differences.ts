import type { Difference, NameMention } from '#analysis/annotations.ts';
import { alignWords } from './align-words.ts';
import type { DifferenceRule, Side } from './side.ts';

/** How many words on each side of a name have to agree for the place to be the same. */
const NEIGHBOURS = 2;

/**
 * Another name in the same place: "met in Hangzhou" / "met in Beijing". The place is the same when the words beside
 * the name agree on both sides, or on one side for a name at the sentence's edge.
 * Knowingly misses names in sentences built differently.
 */
export const nameDifferences: DifferenceRule = (a, b) => {
  const aligned = alignWords(a.words, b.words);
  const entitiesOfA = new Set(a.profile.names.map(({ entity }) => entity));
  const entitiesOfB = new Set(b.profile.names.map(({ entity }) => entity));
  const pairedWith = new Map(aligned.map((pair) => [pair.a, pair.b]));
  const onlyB = b.profile.names.filter(({ entity }) => !entitiesOfA.has(entity)).map((name) => locate(b, name));
  return a.profile.names
    .filter(({ entity }) => !entitiesOfB.has(entity))
    .flatMap((name): Difference[] => {
      const place = locate(a, name);
      const other = onlyB.find(
        ({ from, to }) => meets(place.from, from, -1, pairedWith, a) && meets(place.to - 1, to - 1, 1, pairedWith, a),
      );
      return other ? [{ kind: 'name', a: toSpan(name), b: toSpan(other.name) }] : [];
    });
};

function locate(side: Side, name: NameMention): { name: NameMention; from: number; to: number } {
  const from = side.words.findIndex(({ end }) => end > name.start);
  const after = side.words.findIndex(({ start }) => start >= name.end);
  return { name, from, to: after === -1 ? side.words.length : after };
}

/** Whether one of the next words in a direction is aligned with one of the other side's next words. */
function meets(atA: number, atB: number, step: 1 | -1, pairedWith: ReadonlyMap<number, number>, a: Side): boolean {
  for (let distance = 1; distance <= NEIGHBOURS; distance += 1) {
    const index = atA + step * distance;
    if (index < 0 || index >= a.words.length) return true;
    const partner = pairedWith.get(index);
    if (partner !== undefined && Math.abs(partner - atB) <= NEIGHBOURS && Math.sign(partner - atB) === step)
      return true;
  }
  return false;
}

const toSpan = ({ start, end }: NameMention): { start: number; end: number } => ({ start, end });
