import { addDays, formatDay, weekdayOf } from '#analysis/dates/calendar.ts';
import type { Meaning } from '#analysis/dates/meaning.ts';
import type { Bearings, Resolution } from './bearings.ts';
import { landmarkOf } from './resolve-shift.ts';

/**
 * A weekday is the publication day itself or the last one before it, and with a cue of the future the
 * next one (measured on news: 31 of 84 are the day itself, 45 lie before, 8 after, 7 of these with a cue).
 */
export function resolveWeekday(
  { weekday, pointing, weeks = 0 }: Extract<Meaning, { kind: 'weekday' }>,
  { now, direction }: Bearings,
): Resolution {
  if (!now) return { value: `XXXX-WXX-${weekday}`, from: 'unknown' };
  const ahead = (weekday - weekdayOf(now) + 7) % 7;
  const back = ahead === 0 ? 0 : ahead - 7;
  const days = (): number => {
    if (pointing === 'last') return back || -7;
    if (pointing === 'next') return ahead || 7;
    if (pointing === 'this') return direction() === 'past' ? back : ahead;
    const way = direction();
    return way === 'future' || (way === 'near' && ahead < -back) ? ahead : back;
  };
  return { value: formatDay(addDays(now, days() + 7 * weeks)), from: 'now' };
}

/** "the following Monday", counted from a date that tells the day; it cannot be from any other. */
export function resolveToldWeekday(
  { weekday, isBack }: Extract<Meaning, { kind: 'told weekday' }>,
  bearings: Bearings,
): Resolution {
  const landmark = landmarkOf('day', bearings);
  if (!landmark?.exact) return { value: `XXXX-WXX-${weekday}`, from: 'unknown' };
  const ahead = (weekday - weekdayOf(landmark.day) + 7) % 7;
  const days = isBack ? ahead - 7 : ahead || 7;
  return { value: formatDay(addDays(landmark.day, days)), from: 'landmark', landmark };
}
