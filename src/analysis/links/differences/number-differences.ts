import type { Span } from '#analysis/annotations.ts';
import type { Difference } from '#analysis/story-annotations.ts';
import { type Quantity, readQuantities, spanOfCount } from './read-quantities.ts';
import type { DifferenceRule, Side } from './side.ts';

/** Numbers that differ by less are one rounded: 1.2 million and 1,234,000. */
const ROUNDING = 0.03;
/** What a hedge leaves open, as a share: "nearly 50" and 48, "more than 40" and 43. */
const OPEN = 0.15;
/** A measure says nothing of what is measured: some other word close to it has to be the same. In words. */
const BESIDE = 6;

/**
 * Two counts or measures of the same thing that do not agree: "48 pages" / "47 pages", "2 percent" / "2 percentage
 * points". Values are compared, not words; a hedge agrees with what it leaves open, so "nearly 50" and 48 are one,
 * for the difference is of precision only; the same value with and without "more than" is not, for it says more.
 * Knowingly misses a count whose thing is named otherwise ("48 pages" / "48 leaves").
 */
export const numberDifferences: DifferenceRule = (a, b) => {
  const [inA, inB] = [readQuantities(a), readQuantities(b)];
  if (inA.length === 0 || inB.length === 0) return [];
  const taken = new Set<Quantity>();
  return inA.flatMap((quantity): Difference[] => {
    const comparable = inB.filter((other) => isComparable(a, quantity, b, other));
    if (comparable.length === 0 || comparable.some((other) => agree(quantity, other))) return [];
    const other = comparable.find(
      (each) => !taken.has(each) && !inA.some((own) => isComparable(a, own, b, each) && agree(own, each)),
    );
    if (!other) return [];
    taken.add(other);
    return [{ kind: 'number', a: toSpan(quantity, other), b: toSpan(other, quantity) }];
  });
};

/** Whether two sides count one thing and come to numbers of which neither can be the other: "48 pages" / "47 pages". */
export function countOtherwise(a: Side, b: Side): boolean {
  const inB = readQuantities(b);
  return readQuantities(a).some((quantity) => {
    const comparable = inB.filter((other) => isComparable(a, quantity, b, other));
    return (
      !quantity.isVague &&
      comparable.length > 0 &&
      comparable.every((other) => !other.isVague && !canBeOne(quantity, other))
    );
  });
}

function isComparable(a: Side, mine: Quantity, b: Side, theirs: Quantity): boolean {
  if (mine.dimension !== theirs.dimension) return false;
  const isCount = mine.dimension === null || mine.dimension === 'ordinal';
  if (isCount && spanOfCount(mine, conceptsOf(theirs)) === null) return false;
  // "The seventh straight win" is not the eighth straight match.
  const [headA, headB] = [mine.counted[1], theirs.counted[1]];
  if (mine.dimension === 'ordinal' && headA && headB && headA.concept !== headB.concept) return false;
  // One sum in two currencies has two values, and so has one share in percent and in points.
  if (mine.unit !== theirs.unit && mine.low !== theirs.low) return false;
  const reach = mine.dimension === 'age' || mine.dimension === 'score' ? CLOSE_BY : BESIDE;
  const [aroundA, aroundB] = [conceptsAround(a, mine, reach), conceptsAround(b, theirs, reach)];
  const own = isCount ? conceptsOf(mine) : [];
  return (
    aroundA.some((concept) => aroundB.includes(concept) && (!own.includes(concept) || own.length > 1)) ||
    (isCount && Math.min(a.words.length, b.words.length) < SHORT)
  );
}
/** Whose age, and who played: right beside. In words. */
const CLOSE_BY = 3;
/** Of so short a sentence everything is about the thing counted. In words. */
const SHORT = 5;

const conceptsOf = ({ counted }: Quantity): string[] => counted.map(({ concept }) => concept);

function conceptsAround({ words }: Side, { from, to }: Quantity, reach: number): string[] {
  return [...words.slice(Math.max(0, from - reach), from), ...words.slice(to, to + reach)].flatMap(
    ({ content, concept }) => (content ? [concept] : []),
  );
}

function agree(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit) return false;
  if (a.isVague && b.isVague && Math.max(a.low, b.low) < FEW) return true;
  const isSame = a.low === b.low && a.high === b.high;
  return isSame ? opens(a) === opens(b) : canBeOne(a, b);
}
/** "Several", "many" and "a number of" are not worth telling apart; "dozens" and "hundreds" are. */
const FEW = 24;

/** "About 60", "nearly 60" and "60" agree; "more than 60" and "60" do not. */
const opens = ({ hedge }: Quantity): string => (hedge === 'near' ? 'none' : hedge);

function canBeOne(a: Quantity, b: Quantity): boolean {
  if (a.dimension === 'score') return a.low === b.low && a.high === b.high;
  if (a.dimension === 'ordinal' || a.dimension === 'age') return a.low === b.low;
  const [rangeA, rangeB] = [rangeOf(a), rangeOf(b)];
  if (rangeA.low <= rangeB.high && rangeB.low <= rangeA.high) return true;
  const isClose = Math.abs(a.low - b.low) <= ROUNDING * Math.max(Math.abs(a.low), Math.abs(b.low));
  return isClose && (isRound(a) || isRound(b));
}

function rangeOf({ low, high, hedge }: Quantity): { low: number; high: number } {
  const down = hedge === 'down' || hedge === 'near' ? OPEN : 0;
  const up = hedge === 'up' || hedge === 'near' ? OPEN : 0;
  return { low: low - down * Math.abs(low), high: high + up * Math.abs(high) };
}

/** A number of few significant figures. Of a measure, whose unit may have been changed, every number is. */
const isRound = ({ low, dimension }: Quantity): boolean =>
  (dimension !== null && dimension !== 'money') || (low >= 100 && String(low).replace(/0+$/, '').length <= 2);

function toSpan(quantity: Quantity, other: Quantity): Span {
  return spanOfCount(quantity, conceptsOf(other)) ?? { start: quantity.start, end: quantity.end };
}
