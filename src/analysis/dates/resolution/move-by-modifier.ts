import { addDays, formatDay, parseDay } from '#analysis/dates/calendar.ts';
import type { Modifier } from '#analysis/dates/meaning.ts';
import { shiftedValue } from './resolve-shift.ts';

/** "the day before last Tuesday", "the week of March 6": another value than that of the day they name. */
export function moveByModifier(value: string, modifier: Modifier | null): string {
  const day = parseDay(value);
  if (!day) return value;
  if (modifier === 'day before') return formatDay(addDays(day, -1));
  if (modifier === 'day after') return formatDay(addDays(day, 1));
  return modifier === 'week of' ? (shiftedValue(day, 'week', 0) ?? value) : value;
}
