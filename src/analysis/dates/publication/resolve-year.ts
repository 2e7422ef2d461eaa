import type { Span } from '#analysis/annotations.ts';
import { type CalendarDay, isCalendarDay, toDayNumber, weekdayOf } from '#analysis/dates/calendar.ts';
import type { Meaning } from '#analysis/dates/meaning.ts';
import { readDirection } from '#analysis/dates/resolution/read-direction.ts';
import { readAddressYear } from './claim-address.ts';
import {
  type DayMeaning,
  type PublicationReading,
  isQuoted,
  sentenceAround,
  toDayMeaning,
} from './publication-reading.ts';

/** A weekday told of a day at most so many days away fixes the year as well. */
const NEAR = 14;

/** Where the text tells something, and what. */
interface Told<T> {
  value: T;
  span: Span;
}

/** What the rest of an article says about the year in which it was written. */
export interface YearEvidence {
  /** The year in the address. */
  addressed: number | null;
  /**
   * The latest year that the text states as past or present, where it states it with a month or day. Years by
   * themselves are as often long ago ("who arrived in 1961"), and a year ahead ("by 2030") fixes nothing.
   */
  latest: Told<number> | null;
  /** Days told with their weekday and without a year, each once. */
  weekdays: Told<DayMeaning>[];
}

/** A day with the year that the rest of the text gives it, and the words that do. */
interface YearedDay {
  day: CalendarDay;
  spans: Span[];
}

/** The year that an expression states; null for one without. */
function toStatedYear(meaning: Meaning | null): number | null {
  if (!meaning) return null;
  if (meaning.kind === 'time') return toStatedYear(meaning.date);
  if (meaning.kind === 'range') return toStatedYear(meaning.to);
  return 'year' in meaning ? meaning.year : null;
}

const BORN = /\bborn\b/i;

/** Whether it names a month or a day, and so is told as something of its time. */
function isOfMonth(meaning: Meaning): boolean {
  const { kind } = meaning.kind === 'time' && meaning.date ? meaning.date : meaning;
  return kind === 'day' || kind === 'month' || (meaning.kind === 'range' && meaning.to.kind === 'day');
}

export function readYears(reading: PublicationReading): YearEvidence {
  const weekdays = new Map<string, Told<DayMeaning>>();
  let latest: (Told<number> & { isNear: boolean }) | null = null;
  for (const block of reading.blocks) {
    for (const candidate of block.candidates) {
      const span = { start: candidate.start, end: candidate.end };
      const day = toDayMeaning(candidate);
      if (day && day.year === null && day.weekday !== null && !isQuoted(reading, span)) {
        const key = `${day.month} ${day.day} ${day.weekday}`;
        if (!weekdays.has(key)) weekdays.set(key, { value: day, span });
      }
      const year = toStatedYear(candidate.meaning);
      const isNear =
        isOfMonth(candidate.meaning) && !BORN.test(reading.text.slice(Math.max(0, span.start - 20), span.start));
      if (year === null || (latest && (latest.value > year || (latest.value === year && (latest.isNear || !isNear)))))
        continue;
      const sentence = sentenceAround(reading, block, candidate);
      if (readDirection(reading.text, sentence, candidate) !== 'future') latest = { value: year, span, isNear };
    }
  }
  return {
    addressed: readAddressYear(reading.url),
    latest: latest?.isNear ? latest : null,
    weekdays: [...weekdays.values()],
  };
}

const inYear = (year: number, { month, day }: DayMeaning): CalendarDay => ({ year, month, day });

/** The weekday of a day, told with it or with one close to it. */
function weekdayNear(meaning: DayMeaning, { weekdays }: YearEvidence): { weekday: number; spans: Span[] } | null {
  if (meaning.weekday !== null) return { weekday: meaning.weekday, spans: [] };
  for (const { value: near, span } of weekdays) {
    const apart = (year: number) => toDayNumber(inYear(year, meaning)) - toDayNumber(inYear(year, near));
    // Over the end of February the distance depends on the year, and the weekday says nothing certain.
    if (near.weekday === null || Math.abs(apart(2001)) > NEAR || apart(2001) !== apart(2004)) continue;
    return { weekday: ((near.weekday - 1 + apart(2001) + 14) % 7) + 1, spans: [span] };
  }
  return null;
}

/**
 * The year of a day: its own, or the one in the address, or the one that fits its weekday and the latest year of the
 * text. A weekday returns every five or six years, so the latest year stated has to be the fitting one or the one
 * before it; without a weekday the latest year proves nothing (in 2024 they still speak of May 2019).
 */
export function resolveYear(meaning: DayMeaning, years: YearEvidence): YearedDay | null {
  const told = meaning.year === null ? weekdayNear(meaning, years) : null;
  const weekday = told?.weekday ?? meaning.weekday;
  const choose = (possible: number[], spans: Span[]): YearedDay | null => {
    const day = possible
      .map((year) => inYear(year, meaning))
      .find((one) => isCalendarDay(one) && (weekday === null || weekdayOf(one) === weekday));
    return day ? { day, spans } : null;
  };
  if (meaning.year !== null) return choose([meaning.year], []);
  if (years.addressed !== null) return choose([years.addressed], []);
  const { latest } = years;
  return told && latest ? choose([latest.value, latest.value + 1], [...told.spans, latest.span]) : null;
}
