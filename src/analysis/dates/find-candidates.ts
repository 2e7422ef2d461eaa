import type { Span } from '#analysis/annotations.ts';
import type { Candidate, Recogniser } from './meaning.ts';
import { adjacentDay, partOfThisDay } from './recognisers/adjacent-day.ts';
import { ago, fromNow, laterOrEarlier } from './recognisers/ago-later.ts';
import { dayBeforeMonth, monthBeforeDay } from './recognisers/calendar-date.ts';
import { clockTime, namedTime, partOfDay } from './recognisers/clock-time.ts';
import { dayRange } from './recognisers/date-range.ts';
import { century, decade } from './recognisers/decade-century.ts';
import { duration, vagueDuration } from './recognisers/duration.ts';
import { holiday } from './recognisers/holiday.ts';
import { month, monthWithYear } from './recognisers/month.ts';
import { isoDate, numericDate } from './recognisers/numeric-date.ts';
import { neighbouringUnit, pointedUnit, unitAfterItsPart, weekend } from './recognisers/pointed-unit.ts';
import { half, quarter, quarterOfTheText } from './recognisers/quarter.ts';
import { reference } from './recognisers/reference.ts';
import { season } from './recognisers/season.ts';
import { set, setAdverb } from './recognisers/set.ts';
import { weekday } from './recognisers/weekday.ts';
import { spokenYear, year, yearOfEra, yearRange } from './recognisers/year.ts';
import { attachModifier } from './refiners/attach-modifier.ts';
import { isNoDate } from './refiners/is-no-date.ts';
import { joinDayAndTime } from './refiners/join-day-and-time.ts';
import { keepLongest } from './refiners/keep-longest.ts';

/** Where two take the same words, the earlier in this list wins. */
const RECOGNISERS: Recogniser[] = [
  isoDate,
  numericDate,
  dayRange,
  monthBeforeDay,
  dayBeforeMonth,
  monthWithYear,
  month,
  yearRange,
  yearOfEra,
  spokenYear,
  decade,
  century,
  year,
  holiday,
  weekday,
  adjacentDay,
  partOfThisDay,
  quarter,
  quarterOfTheText,
  half,
  season,
  pointedUnit,
  neighbouringUnit,
  unitAfterItsPart,
  weekend,
  ago,
  fromNow,
  laterOrEarlier,
  set,
  setAdverb,
  clockTime,
  namedTime,
  partOfDay,
  duration,
  vagueDuration,
  reference,
];

function recognise(recogniser: Recogniser, text: string, offset: number): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(recogniser.pattern)) {
    const meaning = recogniser.read(match.groups ?? {}, match);
    if (!meaning) continue;
    const start = offset + match.index;
    const end = start + match[0].trimEnd().length;
    found.push({ start, end, meaning, modifier: null, rule: recogniser.rule });
  }
  return found;
}

/** What looks like a date within one paragraph or heading, in text order, without overlaps. */
export function findCandidates(text: string, block: Span): Candidate[] {
  const words = text.slice(block.start, block.end);
  const all = RECOGNISERS.flatMap((recogniser) => recognise(recogniser, words, block.start));
  const dates = keepLongest(all.filter((candidate) => !isNoDate(text, block, candidate)));
  return joinDayAndTime(
    text,
    dates.map((candidate) => attachModifier(text, block, candidate)),
  );
}
