import type { Difference } from '#analysis/story-annotations.ts';
import { type Quantity, readQuantities, spanOfCount } from './read-quantities.ts';
import type { DifferenceRule, Side } from './side.ts';

/** Numbers that differ by less are one rounded: 1.2 million and 1,234,000. */
const ROUNDING = 0.03;

/**
 * Two counts of the same thing that do not agree: "48 pages" / "47 pages", "about $60,000" / "more than $60,000".
 * Knowingly misses a count whose thing is named otherwise ("48 pages" / "a 47-page report").
 */
export const numberDifferences: DifferenceRule = (a, b) => {
  const inB = readQuantities(b);
  return readQuantities(a).flatMap((quantity): Difference[] => {
    const comparable = inB.filter((other) => spanOfCount(quantity, conceptsOf(other)) !== null);
    const [other] = comparable;
    if (!other || comparable.some((each) => agree(quantity, each))) return [];
    const spans = { a: spanOfCount(quantity, conceptsOf(other)), b: spanOfCount(other, conceptsOf(quantity)) };
    return [{ kind: 'number', ...spans }];
  });
};

const conceptsOf = ({ units }: Quantity): string[] => units.map(({ concept }) => concept);

function agree(a: Quantity, b: Quantity): boolean {
  if (a.value === null || b.value === null) return a.value === b.value;
  if (a.value === b.value) return direction(a.hedge) === direction(b.hedge);
  return areOneRounded(a, b);
}

function areOneRounded(a: Quantity, b: Quantity): boolean {
  if (a.value === null || b.value === null) return false;
  const near = Math.abs(a.value - b.value) <= ROUNDING * Math.max(a.value, b.value);
  return near && (isRound(a) || isRound(b));
}

/** Whether two sides count one thing and come to numbers of which neither can be the other: "48 pages" / "47 pages". */
export function countOtherwise(a: Side, b: Side): boolean {
  const inB = readQuantities(b);
  return readQuantities(a).some((quantity) => {
    const comparable = inB.filter((other) => spanOfCount(quantity, conceptsOf(other)) !== null);
    return (
      comparable.length > 0 &&
      comparable.every(
        (other) =>
          quantity.value !== null &&
          other.value !== null &&
          quantity.value !== other.value &&
          !areOneRounded(quantity, other),
      )
    );
  });
}

/** A number of few significant figures, or one that says it is rough. */
const isRound = ({ value, hedge }: Quantity): boolean =>
  hedge !== '' || (value !== null && value >= 100 && String(value).replace(/0+$/, '').length <= 2);

/** "about 60" and "60" agree; "more than 60" and "60" do not. */
function direction(hedge: string): 'up' | 'down' | 'none' {
  if (/more|over|at least/.test(hedge)) return 'up';
  return /less|fewer|under|at most|nearly|almost|up to/.test(hedge) ? 'down' : 'none';
}
