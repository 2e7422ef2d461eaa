import type { DateMention } from '#analysis/annotations.ts';
import { parseDay } from '#analysis/dates/calendar.ts';
import { toEdtf } from '#analysis/dates/to-edtf.ts';
import type { Landmark } from './bearings.ts';

/** A date mention as one from which others may count; null for what has no day in the calendar. */
export function toLandmark({ id, type, value }: DateMention): Landmark | null {
  const day = type === 'DATE' || type === 'TIME' ? parseDay(toEdtf(value)?.earliest ?? '') : null;
  return day && { id, value, day, exact: /^-?\d{4}-\d\d-\d\d/.test(value) };
}
