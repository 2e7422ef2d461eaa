import type { DateMention, DayOfSpeaking, IsoDay } from '#analysis/annotations.ts';
import { parseDay, toDayNumber } from '#analysis/dates/calendar.ts';

/** The days on which words can have been said, as day numbers of the calendar. */
export interface DaysOfSaying {
  first: number;
  last: number;
  /** False when all that is known is the day of publication, which may come days after. */
  isStated: boolean;
}

/** Two reports that name the day may still be a time zone or a midnight apart. */
const DAYS_IF_STATED = 1;
/** News repeats words for some days; a week later the same speaker has had time to say the like again. */
const DAYS_IF_PUBLISHED = 4;

/** Null when nothing is known. `date` is the mention that `said` points to. */
export function toDaysOfSaying(said: DayOfSpeaking | null, date: DateMention | undefined): DaysOfSaying | null {
  if (!said) return null;
  const [first, last] = date ? [date.earliest, date.latest] : [said.edtf, said.edtf];
  const [from, to] = [toNumber(first), toNumber(last)];
  return from === null || to === null ? null : { first: from, last: to, isStated: date !== undefined };
}

/** Whether both can have been said on one occasion; an unknown day forbids nothing. */
export function areClose(a: DaysOfSaying | null, b: DaysOfSaying | null): boolean {
  if (!a || !b) return true;
  const apart = Math.max(a.first - b.last, b.first - a.last);
  return apart <= (a.isStated && b.isStated ? DAYS_IF_STATED : DAYS_IF_PUBLISHED);
}

function toNumber(iso: IsoDay | null): number | null {
  const day = iso === null ? null : parseDay(iso);
  return day && toDayNumber(day);
}
