import type { DateMention } from '#analysis/annotations.ts';
import type { Difference } from '#analysis/story-annotations.ts';
import type { DifferenceRule } from './side.ts';

/**
 * Dates of which neither can be the other: "on Thursday" (22 Sep) / "21 September". "September" and "22 September"
 * can be one; a date that only one side has is a detail of the event, not a difference.
 */
export const dateDifferences: DifferenceRule = (a, b) => {
  const [datesA, datesB] = [a.profile.dates.filter(isKnown), b.profile.dates.filter(isKnown)];
  const openA = datesA.filter((date) => !datesB.some((other) => canBeOne(date, other)));
  const openB = datesB.filter((date) => !datesA.some((other) => canBeOne(date, other)));
  return openA.slice(0, openB.length).flatMap((date, at): Difference[] => {
    const other = openB[at];
    return other ? [{ kind: 'date', a: toSpan(date), b: toSpan(other) }] : [];
  });
};

const isKnown = ({ edtf, earliest, latest }: DateMention): boolean =>
  edtf !== null && (earliest !== null || latest !== null);

function canBeOne(a: DateMention, b: DateMention): boolean {
  return (a.earliest ?? '') <= (b.latest ?? '9999') && (b.earliest ?? '') <= (a.latest ?? '9999');
}

const toSpan = ({ start, end }: DateMention): { start: number; end: number } => ({ start, end });
