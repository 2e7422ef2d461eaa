import type { DateMention } from '#analysis/annotations.ts';
import type { Difference } from '#analysis/story-annotations.ts';
import type { DifferenceRule, Side } from './side.ts';

/**
 * Dates of which neither can be the other: "on Thursday" (22 Sep) / "21 September". "September" and "22 September"
 * can be one; a date that only one side has is a detail of the event, not a difference.
 */
export const dateDifferences: DifferenceRule = (a, b) => {
  const [datesA, datesB] = [a.profile.dates.filter(isKnown), b.profile.dates.filter(isKnown)];
  const openA = datesA.filter((date) => !toRivals(date, datesB).some((other) => canBeOne(date, other)));
  const openB = datesB.filter((date) => !toRivals(date, datesA).some((other) => canBeOne(date, other)));
  return openA.flatMap((date): Difference[] => {
    const at = openB.findIndex((each) => areAsExact(date, each) && areBesideTheSame(a, date, b, each));
    const [other] = at === -1 ? [] : openB.splice(at, 1);
    return other ? [{ kind: 'date', a: toSpan(date), b: toSpan(other) }] : [];
  });
};

/** "10 a.m. on Sunday" has to be told from "4 p.m.", not from the Sunday of both. */
function toRivals(date: DateMention, others: readonly DateMention[]): readonly DateMention[] {
  const timed = timeOf(date) === null ? [] : others.filter((other) => timeOf(other) !== null);
  return timed.length > 0 ? timed : others;
}

const isKnown = ({ edtf, earliest, latest }: DateMention): boolean =>
  edtf !== null && (earliest !== null || latest !== null);

/** What happened is told to the day, what went before by month and year: of two such dates each dates another thing. */
const areAsExact = (a: DateMention, b: DateMention): boolean => isDay(a) === isDay(b) && isYear(a) === isYear(b);
const isDay = ({ edtf }: DateMention): boolean => /^\d{4}-\d\d-\d\d(?:T|$)/.test(edtf ?? '');
const isYear = ({ edtf }: DateMention): boolean => /^\d{4}$/.test(edtf ?? '');

/** Two dates date one thing if they stand near some word that both sentences have. */
function areBesideTheSame(a: Side, dateA: DateMention, b: Side, dateB: DateMention): boolean {
  const around = conceptsBeside(a, dateA);
  return conceptsBeside(b, dateB).some((concept) => around.includes(concept));
}

function conceptsBeside({ words }: Side, { start, end }: DateMention): string[] {
  const before = words.filter((word) => word.end <= start).slice(-BESIDE);
  const after = words.filter((word) => word.start >= end).slice(0, BESIDE);
  return [...before, ...after].flatMap(({ content, concept }) => (content ? [concept] : []));
}
/** In words. */
const BESIDE = 8;

function canBeOne(a: DateMention, b: DateMention): boolean {
  const [timeA, timeB] = [timeOf(a), timeOf(b)];
  if (timeA !== null && timeB !== null && timeA !== timeB) return false;
  return (a.earliest ?? '') <= (b.latest ?? '9999') && (b.earliest ?? '') <= (a.latest ?? '9999');
}

/** The time of day where one is told to the minute; null for a day, and for a stretch of time. */
const timeOf = ({ edtf }: DateMention): string | null => /^[^/]{10}T(\d\d:\d\d)$/.exec(edtf ?? '')?.[1] ?? null;

const toSpan = ({ start, end }: DateMention): { start: number; end: number } => ({ start, end });
