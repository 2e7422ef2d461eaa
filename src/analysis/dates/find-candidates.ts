import type { Span } from '#analysis/annotations.ts';
import type { Candidate, Recogniser } from './meaning.ts';
import { adjacentDay, partOfThisDay } from './recognisers/adjacent-day.ts';
import { ago, fromNow, inAWhile, laterOrEarlier } from './recognisers/ago-later.ts';
import { dayBeforeMonth, monthBeforeDay } from './recognisers/calendar-date.ts';
import { namedTime, partOfDay, twelveHourTime, twentyFourHourTime } from './recognisers/clock-time.ts';
import { besideEvent } from './recognisers/beside-event.ts';
import { dayRange } from './recognisers/date-range.ts';
import { century, decade } from './recognisers/decade-century.ts';
import { duration } from './recognisers/duration.ts';
import { onePeriod, uncountedDuration, unitsThatLast } from './recognisers/vague-duration.ts';
import { holiday } from './recognisers/holiday.ts';
import { month, monthWithYear } from './recognisers/month.ts';
import { isoDate, numericDate } from './recognisers/numeric-date.ts';
import { lastOfTheSame, neighbouringUnit, pointedUnit, unitAfterItsPart, weekend } from './recognisers/pointed-unit.ts';
import { nthDay } from './recognisers/nth-day.ts';
import { half, quarter, quarterOfTheText, yearEarlierQuarter } from './recognisers/quarter.ts';
import { shortQuarter } from './recognisers/short-quarter.ts';
import { sharedMonth } from './recognisers/shared-month.ts';
import { reference } from './recognisers/reference.ts';
import { pointedSeason, season, seasonOfYear } from './recognisers/season.ts';
import { set, setAdverb } from './recognisers/set.ts';
import { neighbouringWeekday, weekday, weekOnWeekday } from './recognisers/weekday.ts';
import { namedYear, spokenYear, year, yearOfEra, yearRange } from './recognisers/year.ts';
import { attachModifier } from './refiners/attach-modifier.ts';
import { boundByPreposition } from './refiners/bound-by-preposition.ts';
import { isNoDate } from './refiners/is-no-date.ts';
import { joinDayAndTime } from './refiners/join-day-and-time.ts';
import { joinDurations } from './refiners/join-durations.ts';
import { keepLongest } from './refiners/keep-longest.ts';
import { joinOf } from './refiners/join-of.ts';
import { lendDay } from './refiners/lend-day.ts';
import { lendYear } from './refiners/lend-year.ts';

/** Where two take the same words, the earlier in this list wins. */
const RECOGNISERS: Recogniser[] = [
  isoDate,
  numericDate,
  dayRange,
  monthBeforeDay,
  dayBeforeMonth,
  sharedMonth,
  monthWithYear,
  month,
  yearRange,
  yearOfEra,
  namedYear,
  spokenYear,
  decade,
  century,
  year,
  holiday,
  nthDay,
  weekday,
  neighbouringWeekday,
  weekOnWeekday,
  adjacentDay,
  partOfThisDay,
  quarter,
  shortQuarter,
  quarterOfTheText,
  yearEarlierQuarter,
  half,
  pointedSeason,
  seasonOfYear,
  season,
  pointedUnit,
  lastOfTheSame,
  neighbouringUnit,
  unitAfterItsPart,
  weekend,
  ago,
  fromNow,
  laterOrEarlier,
  inAWhile,
  set,
  setAdverb,
  twelveHourTime,
  twentyFourHourTime,
  namedTime,
  partOfDay,
  besideEvent,
  duration,
  onePeriod,
  uncountedDuration,
  unitsThatLast,
  reference,
];

const WORD = /[a-z]+|\d+/g;
const ZERO = 48;
const NINE = 57;

/** For each word of `Recogniser.needs` the places in `RECOGNISERS` of those that need it. */
const NEEDED_BY = new Map<string, number[]>();
for (const [place, { needs }] of RECOGNISERS.entries()) {
  for (const word of needs) NEEDED_BY.set(word, [...(NEEDED_BY.get(word) ?? []), place]);
}

/** The recognisers that may find something in a text, by its words. */
function chooseRecognisers(text: string): Recogniser[] {
  const chosen = new Set<number>();
  const lower = text.toLowerCase();
  WORD.lastIndex = 0;
  for (let match = WORD.exec(lower); match; match = WORD.exec(lower)) {
    const word = match[0];
    const first = word.charCodeAt(0);
    const places = NEEDED_BY.get(first >= ZERO && first <= NINE ? `#${word.length}` : word);
    if (places) for (const place of places) chosen.add(place);
  }
  return RECOGNISERS.filter((_, place) => chosen.has(place));
}

function recognise({ pattern, read, rule }: Recogniser, text: string, offset: number): Candidate[] {
  const found: Candidate[] = [];
  // Not `matchAll`, which compiles a copy of the pattern for every paragraph.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const meaning = read(match.groups ?? {}, match);
    if (!meaning) continue;
    const start = offset + match.index;
    const end = start + match[0].trimEnd().length;
    found.push({ start, end, meaning, modifier: null, rule });
  }
  return found;
}

/** What looks like a date within one paragraph or heading, in text order, without overlaps. */
export function findCandidates(text: string, block: Span): Candidate[] {
  const words = text.slice(block.start, block.end);
  const all = chooseRecognisers(words).flatMap((recogniser) => recognise(recogniser, words, block.start));
  const dates = keepLongest(all.filter((candidate) => !isNoDate(text, block, candidate)));
  // Words that belong to the date before are no modifiers: "44 days earlier 1990s".
  const modified = dates.map((candidate, index) => {
    const start = dates[index - 1]?.end ?? block.start;
    return attachModifier(text, { start, end: block.end }, candidate);
  });
  const joined = lendDay(text, joinDayAndTime(text, joinOf(text, lendYear(text, joinDurations(text, modified)))));
  return boundByPreposition(text, block, joined);
}
