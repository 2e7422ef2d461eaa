import { addDays, toDayNumber } from './calendar.ts';
import type { CalendarDay } from './calendar.ts';
import { nthWeekday } from './nth-weekday.ts';
import type { Direction } from './resolution/read-direction.ts';

const fixed =
  (month: number, day: number) =>
  (year: number): CalendarDay => ({ year, month, day });

const nth =
  (count: number, weekday: number, month: number) =>
  (year: number): CalendarDay =>
    nthWeekday(year, month, weekday, count);

/** Western Easter, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): CalendarDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return { year, month, day };
}

/** Eastern Easter, by Meeus's Julian computus (the same chapter), in the Gregorian calendar. */
function orthodoxEaster(year: number): CalendarDay {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const century = Math.floor(year / 100);
  const shift = century - Math.floor(century / 4) - 2;
  return addDays({ year, month: 3, day: 22 }, d + e + shift);
}

const afterEaster =
  (days: number) =>
  (year: number): CalendarDay =>
    addDays(easterSunday(year), days);

/** Names that share a day stand together. Left out: feasts of other calendars, and days that differ from country to country. Null in a year without one. */
const RULES: ReadonlyMap<string, (year: number) => CalendarDay | null> = new Map(
  (
    [
      ["New Year's Day", fixed(1, 1)],
      ["New Year's Eve", fixed(12, 31)],
      ['Epiphany', fixed(1, 6)],
      ['Orthodox Christmas', fixed(1, 7)],
      ['Martin Luther King Jr. Day|Martin Luther King Day|MLK Day', nth(3, 1, 1)],
      ['Inauguration Day', (year) => (year > 1936 && year % 4 === 1 ? { year, month: 1, day: 20 } : null)],
      ['Burns Night', fixed(1, 25)],
      ['Australia Day', fixed(1, 26)],
      ['International Holocaust Remembrance Day', fixed(1, 27)],
      ['Groundhog Day', fixed(2, 2)],
      ['Waitangi Day', fixed(2, 6)],
      ["Valentine's Day", fixed(2, 14)],
      ["Presidents' Day|Presidents Day", nth(3, 1, 2)],
      ["International Women's Day", fixed(3, 8)],
      ["St. Patrick's Day|St Patrick's Day", fixed(3, 17)],
      ["April Fools' Day|April Fool's Day", fixed(4, 1)],
      ['Shrove Tuesday|Mardi Gras|Fat Tuesday', afterEaster(-47)],
      ['Ash Wednesday', afterEaster(-46)],
      ['Mothering Sunday', afterEaster(-21)],
      ['Palm Sunday', afterEaster(-7)],
      ['Maundy Thursday|Holy Thursday', afterEaster(-3)],
      ['Good Friday', afterEaster(-2)],
      ['Holy Saturday', afterEaster(-1)],
      ['Easter Sunday|Easter', easterSunday],
      ['Orthodox Good Friday', (year) => addDays(orthodoxEaster(year), -2)],
      ['Orthodox Easter Sunday|Orthodox Easter', orthodoxEaster],
      ['Easter Monday', afterEaster(1)],
      ['Ascension Day', afterEaster(39)],
      ['Pentecost|Whit Sunday|Whitsun', afterEaster(49)],
      ['Whit Monday|Pentecost Monday', afterEaster(50)],
      ['Corpus Christi', afterEaster(60)],
      ['Earth Day', fixed(4, 22)],
      ["St. George's Day|St George's Day", fixed(4, 23)],
      ['Anzac Day', fixed(4, 25)],
      ["May Day|International Workers' Day", fixed(5, 1)],
      ['Cinco de Mayo', fixed(5, 5)],
      ['VE Day|V-E Day', fixed(5, 8)],
      ["Mother's Day", nth(2, 7, 5)],
      ['Memorial Day', nth(-1, 1, 5)],
      ['Juneteenth', fixed(6, 19)],
      ["Father's Day", nth(3, 7, 6)],
      ['Canada Day', fixed(7, 1)],
      ['Fourth of July|July Fourth', fixed(7, 4)],
      ['Bastille Day', fixed(7, 14)],
      ['Labor Day', nth(1, 1, 9)],
      ['German Unity Day', fixed(10, 3)],
      ["Columbus Day|Indigenous Peoples' Day", nth(2, 1, 10)],
      ['Halloween', fixed(10, 31)],
      ["All Saints' Day", fixed(11, 1)],
      ["All Souls' Day", fixed(11, 2)],
      ['Bonfire Night|Guy Fawkes Night|Guy Fawkes Day', fixed(11, 5)],
      ['Election Day', (year) => addDays(nth(1, 1, 11)(year), 1)],
      ['Veterans Day|Armistice Day|Remembrance Day', fixed(11, 11)],
      ['Remembrance Sunday', nth(2, 7, 11)],
      ['Thanksgiving Day|Thanksgiving', nth(4, 4, 11)],
      ['Black Friday', (year) => addDays(nth(4, 4, 11)(year), 1)],
      ['Cyber Monday', (year) => addDays(nth(4, 4, 11)(year), 4)],
      ['Giving Tuesday', (year) => addDays(nth(4, 4, 11)(year), 5)],
      ["St. Andrew's Day|St Andrew's Day", fixed(11, 30)],
      ['World AIDS Day', fixed(12, 1)],
      ['Human Rights Day', fixed(12, 10)],
      ['Christmas Eve', fixed(12, 24)],
      ['Christmas Day|Christmas', fixed(12, 25)],
      ["Boxing Day|St. Stephen's Day|St Stephen's Day", fixed(12, 26)],
    ] satisfies [string, (year: number) => CalendarDay | null][]
  ).flatMap(([names, rule]) => names.split('|').map((name) => [name, rule] as const)),
);

/** A pattern of all names, longest first, with either apostrophe. */
export const HOLIDAY_NAMES = [...RULES.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((name) => name.replace(/\./g, '\\.').replace(/'/g, "[’']").replace(/ /g, '\\s'))
  .join('|');

/** The first words of all names, in lower case. */
export const HOLIDAY_WORDS: readonly string[] = [...RULES.keys()].map(
  (name) => /^\w+/.exec(name.toLowerCase())?.[0] ?? '',
);

/** The day of a feast in a year, or null for a name without a rule and a year without the feast. */
export function holidayOf(name: string, year: number): CalendarDay | null {
  return RULES.get(name)?.(year) ?? null;
}

/** The feast nearest to a day: the last one on or before it, or the first on or after it. */
export function holidayNear(name: string, day: CalendarDay, direction: Direction): CalendarDay | null {
  const here = toDayNumber(day);
  const distance = (other: CalendarDay): number => toDayNumber(other) - here;
  // Four years on either side: what comes round every fourth year.
  const around = [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap((years) => holidayOf(name, day.year + years) ?? []);
  const fitting = around.filter((other) =>
    direction === 'past' ? distance(other) <= 0 : direction === 'future' ? distance(other) >= 0 : true,
  );
  return fitting.toSorted((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)))[0] ?? null;
}
