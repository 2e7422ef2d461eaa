import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from './calendar.ts';
import { HOLIDAY_NAMES, HOLIDAY_WORDS, holidayNear, holidayOf } from './holidays.ts';

const dayOf = (name: string, year: number): string | null => {
  const day = holidayOf(name, year);
  return day && formatDay(day);
};

describe('the day of a feast', () => {
  it.each([
    ["New Year's Day", '2024-01-01'],
    ["New Year's Eve", '2024-12-31'],
    ['Epiphany', '2024-01-06'],
    ['Orthodox Christmas', '2024-01-07'],
    ['Martin Luther King Jr. Day', '2024-01-15'],
    ['Martin Luther King Day', '2024-01-15'],
    ['MLK Day', '2024-01-15'],
    ['Burns Night', '2024-01-25'],
    ['Australia Day', '2024-01-26'],
    ['International Holocaust Remembrance Day', '2024-01-27'],
    ['Groundhog Day', '2024-02-02'],
    ['Waitangi Day', '2024-02-06'],
    ['Shrove Tuesday', '2024-02-13'],
    ['Mardi Gras', '2024-02-13'],
    ["Valentine's Day", '2024-02-14'],
    ['Ash Wednesday', '2024-02-14'],
    ["Presidents' Day", '2024-02-19'],
    ['Presidents Day', '2024-02-19'],
    ["International Women's Day", '2024-03-08'],
    ['Mothering Sunday', '2024-03-10'],
    ["St. Patrick's Day", '2024-03-17'],
    ["St Patrick's Day", '2024-03-17'],
    ['Palm Sunday', '2024-03-24'],
    ['Maundy Thursday', '2024-03-28'],
    ['Good Friday', '2024-03-29'],
    ['Holy Saturday', '2024-03-30'],
    ['Easter Sunday', '2024-03-31'],
    ['Easter', '2024-03-31'],
    ['Easter Monday', '2024-04-01'],
    ["April Fools' Day", '2024-04-01'],
    ['Earth Day', '2024-04-22'],
    ["St. George's Day", '2024-04-23'],
    ['Anzac Day', '2024-04-25'],
    ['May Day', '2024-05-01'],
    ['Orthodox Good Friday', '2024-05-03'],
    ['Orthodox Easter', '2024-05-05'],
    ['Cinco de Mayo', '2024-05-05'],
    ['VE Day', '2024-05-08'],
    ['Ascension Day', '2024-05-09'],
    ["Mother's Day", '2024-05-12'],
    ['Pentecost', '2024-05-19'],
    ['Whit Monday', '2024-05-20'],
    ['Memorial Day', '2024-05-27'],
    ['Corpus Christi', '2024-05-30'],
    ["Father's Day", '2024-06-16'],
    ['Juneteenth', '2024-06-19'],
    ['Canada Day', '2024-07-01'],
    ['Fourth of July', '2024-07-04'],
    ['July Fourth', '2024-07-04'],
    ['Bastille Day', '2024-07-14'],
    ['Labor Day', '2024-09-02'],
    ['German Unity Day', '2024-10-03'],
    ['Columbus Day', '2024-10-14'],
    ['Halloween', '2024-10-31'],
    ["All Saints' Day", '2024-11-01'],
    ["All Souls' Day", '2024-11-02'],
    ['Election Day', '2024-11-05'],
    ['Bonfire Night', '2024-11-05'],
    ['Remembrance Sunday', '2024-11-10'],
    ['Veterans Day', '2024-11-11'],
    ['Thanksgiving', '2024-11-28'],
    ['Black Friday', '2024-11-29'],
    ["St. Andrew's Day", '2024-11-30'],
    ['World AIDS Day', '2024-12-01'],
    ['Cyber Monday', '2024-12-02'],
    ['Giving Tuesday', '2024-12-03'],
    ['Human Rights Day', '2024-12-10'],
    ['Christmas Eve', '2024-12-24'],
    ['Christmas', '2024-12-25'],
    ['Boxing Day', '2024-12-26'],
    // Election Day is the Tuesday after the first Monday, and so never the first of the month.
    ['Election Day', '2022-11-08'],
    ['Labor Day', '2025-09-01'],
    ['Memorial Day', '2021-05-31'],
  ])('%s is %s', (name, day) => {
    expect(dayOf(name, Number(day.slice(0, 4)))).toBe(day);
  });

  it.each([1937, 2017, 2021])('Inauguration Day is 20 January %i', (year) => {
    expect(dayOf('Inauguration Day', year)).toBe(`${year}-01-20`);
  });

  it.each([
    ['Inauguration Day', 1936],
    ['Inauguration Day', 1933],
    ['Inauguration Day', 2022],
    ['Inauguration Day', 2024],
    ['Ramadan', 2024],
  ])('there is none of %s in %i', (name, year) => {
    expect(dayOf(name, year)).toBeNull();
  });

  // The earliest and the latest that there can be, and the years for which the rule has its exceptions.
  it.each([
    '1818-03-22',
    '1943-04-25',
    '1954-04-18',
    '1961-04-02',
    '1981-04-19',
    '1999-04-04',
    '2000-04-23',
    '2008-03-23',
    '2011-04-24',
    '2016-03-27',
    '2019-04-21',
    '2020-04-12',
    '2021-04-04',
    '2022-04-17',
    '2038-04-25',
    '2049-04-18',
    '2076-04-19',
    '2100-03-28',
    '2285-03-22',
  ])('Easter was or will be on %s', (day) => {
    expect(dayOf('Easter', Number(day.slice(0, 4)))).toBe(day);
  });

  it.each([
    '1900-04-22',
    '1983-05-08',
    '2000-04-30',
    '2010-04-04',
    '2013-05-05',
    '2016-05-01',
    '2019-04-28',
    '2021-05-02',
    '2022-04-24',
    '2026-04-12',
    '2027-05-02',
    '2100-05-02',
  ])('Easter in the East was or will be on %s', (day) => {
    expect(dayOf('Orthodox Easter', Number(day.slice(0, 4)))).toBe(day);
  });
});

describe('the feast nearest to a day', () => {
  it.each([
    ['Christmas', '2023-09-22', 'past', '2022-12-25'],
    ['Christmas', '2023-09-22', 'future', '2023-12-25'],
    ['Christmas', '2023-09-22', null, '2023-12-25'],
    ['Christmas', '2023-05-22', null, '2022-12-25'],
    ['Christmas', '2023-12-25', 'past', '2023-12-25'],
    ['Christmas', '2023-12-25', 'future', '2023-12-25'],
    ["New Year's Day", '2023-12-30', 'near', '2024-01-01'],
    ['Inauguration Day', '2024-06-01', 'past', '2021-01-20'],
    ['Inauguration Day', '2021-01-19', 'past', '2017-01-20'],
    ['Inauguration Day', '2021-01-21', 'future', '2025-01-20'],
    ['Inauguration Day', '2020-06-01', null, '2021-01-20'],
  ] as const)('%s, seen from %s, %s: %s', (name, from, direction, expected) => {
    const near = holidayNear(name, parseDay(from) ?? { year: 0, month: 1, day: 1 }, direction);
    expect(near && formatDay(near)).toBe(expected);
  });

  it('is none where there is no rule', () => {
    expect(holidayNear('Ramadan', { year: 2024, month: 1, day: 1 }, 'past')).toBeNull();
  });
});

describe('the names of feasts', () => {
  const names = new RegExp(`^(?:${HOLIDAY_NAMES})`);

  it.each([
    ['Christmas Eve is near', 'Christmas Eve'],
    ['Easter Monday is near', 'Easter Monday'],
    ['Orthodox Easter Sunday', 'Orthodox Easter Sunday'],
    ['New Year’s Day', 'New Year’s Day'],
    ["New Year's Eve", "New Year's Eve"],
    ['St. Patrick’s Day', 'St. Patrick’s Day'],
    ['Thanksgiving\nDay', 'Thanksgiving\nDay'],
    ['Sta Patrick’s Day', undefined],
    ['New Year-s Day', undefined],
    ['Christmastide', 'Christmas'],
  ])('in “%s”: %s', (text, name) => {
    expect(names.exec(text)?.[0]).toBe(name);
  });

  it('begin with the words by which a paragraph is chosen', () => {
    for (const word of ['new', 'st', 'easter', 'ash', 'international', 'july', 've', 'v', 'president', 'presidents'])
      expect(HOLIDAY_WORDS.includes(word)).toBe(word !== 'president');
    expect(HOLIDAY_WORDS.every((word) => /^[a-z]+$/.test(word))).toBe(true);
  });
});
