import type { CalendarDay } from '#analysis/dates/calendar.ts';
import type { Extent } from '#analysis/dates/to-edtf.ts';
import type { Direction } from './read-direction.ts';

/** A date told earlier in the text, from which "the next day" or "a year earlier" may count. */
export interface Landmark {
  id: string;
  value: string;
  day: CalendarDay;
  /** `value` is exact to the day. */
  exact: boolean;
}

/** What a date expression may be counted from. */
export interface Bearings {
  /** The day of writing, or of speaking within a quotation; null when unknown. */
  now: CalendarDay | null;
  /** The last date told before this one, close enough to be meant. */
  landmark: Landmark | null;
  /** The last date exact to the day, whatever month or year was told since: "shortly after 11 p.m." is of that day. */
  lastDay: Landmark | null;
  /** The same among the days not after the day of writing: what is over was not "the next day" of one to come. */
  lastPastDay: Landmark | null;
  /** The last quarter told before this one, as in "the quarter". */
  quarter: Landmark | null;
  /** Whether the words compare with an earlier figure ("up from", "compared with"). */
  compares: boolean;
  /** Read only where it is needed: it looks at the words around. */
  direction: () => Direction;
  /** Whether the text writes the day before the month in numbers; null when it does not show. */
  dayFirst: boolean | null;
}

/** A TIMEX3 value and what it was counted from; `unknown` when that is not known. */
export interface Resolution {
  value: string;
  from: 'text' | 'now' | 'landmark' | 'unknown';
  /** Where the value tells less than is known: the two days that 3/4/2023 can be. */
  extent?: Extent;
  /** Worked out in another way than by counting: the order of 3/4/2023. */
  isInferred?: boolean;
  /** The landmark used, where `from` says so. */
  landmark?: Landmark;
}
