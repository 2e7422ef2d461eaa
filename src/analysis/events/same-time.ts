import type { DateMention } from '#analysis/annotations.ts';
import { parseDay, toDayNumber, weekdayOf } from '#analysis/dates/calendar.ts';

/** Equal, or one inside the other and no wider than a month: "September 22" and "this week", not "2023". */
export function isSameTime(a: DateMention | null, b: DateMention | null): boolean {
  if (!a || !b) return false;
  if (a.edtf === null || b.edtf === null) return a.edtf === b.edtf && a.value === b.value;
  if (a.edtf === b.edtf) return true;
  return isShort(a) && isShort(b) && isNested(a, b);
}

/**
 * Dates that reports of one thing can differ in: days next to each other, and a day or month inside the other's year.
 * Enough only where everything else agrees. A week apart is the next meeting, not another report of the same.
 */
export function isNearTime(a: DateMention | null, b: DateMention | null): boolean {
  if (!a || !b) return false;
  const [dayA, dayB] = [toDay(a), toDay(b)];
  if (dayA !== null && dayB !== null) return Math.abs(dayA - dayB) === 1;
  return isNested(a, b) && [a, b].every(({ earliest, latest }) => earliest?.slice(0, 4) === latest?.slice(0, 4));
}

/** Whether a date that is not known ("Thursday", "22 September") can be a known one. */
export function canBe({ value }: DateMention, known: DateMention): boolean {
  const day = known.earliest !== null && known.earliest === known.latest ? parseDay(known.earliest) : null;
  const [, weekday] = /^XXXX-WXX-(\d)/.exec(value) ?? [];
  if (weekday !== undefined && day) return weekdayOf(day) === Number(weekday);
  const [, part] = /^XXXX-(\d\d(?:-\d\d)?)/.exec(value) ?? [];
  return (
    part === undefined ||
    (known.earliest?.slice(5).startsWith(part.slice(0, 2)) &&
      (part.length === 2 || !day || known.earliest.slice(5) === part)) === true
  );
}

function isNested(a: DateMention, b: DateMention): boolean {
  if (!a.earliest || !a.latest || !b.earliest || !b.latest) return false;
  return (a.earliest >= b.earliest && a.latest <= b.latest) || (b.earliest >= a.earliest && b.latest <= a.latest);
}

const isShort = ({ earliest, latest }: DateMention): boolean =>
  earliest !== null && latest !== null && earliest.slice(0, 7) === latest.slice(0, 7);

function toDay({ earliest, latest }: DateMention): number | null {
  const day = earliest !== null && earliest === latest ? parseDay(earliest) : null;
  return day && toDayNumber(day);
}
