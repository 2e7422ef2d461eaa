import { expect, it } from 'vitest';
import type { Candidate } from '#analysis/dates/meaning.ts';
import { numericDate } from '#analysis/dates/recognisers/numeric-date.ts';
import { readsDayFirst } from './reads-day-first.ts';

function candidatesOf(text: string): Candidate[] {
  return [...text.matchAll(numericDate.pattern)].flatMap((match) => {
    const meaning = numericDate.read(match.groups ?? {}, match);
    const end = match.index + match[0].length;
    return meaning ? [{ start: match.index, end, meaning, modifier: null, rule: numericDate.rule }] : [];
  });
}

it.each([
  ['25/12/2023', [], true],
  ['12/25/2023', [], false],
  ['13/12/2023', [], true],
  ['12/13/2023', [], false],
  ['3/4/2023', [], null],
  // Of 5/5/2023 both orders make the same.
  ['5/5/2023', [], null],
  ['25/12/2023 and 26/12/2023', [], true],
  ['25/12/2023 and 12/26/2023', [], null],
  ['12/25/2023 and 26/12/2023', [], null],
  ['25/12/2023 and 3/4/2023', [], true],
  // With dots the day stands first everywhere.
  ['25.12.2023', [], null],
  ['25/12/2023', ['example.us'], true],
  ['25/12/2023 and 12/26/2023', ['example.us'], null],
  ['', ['example.us'], false],
  ['', ['https://news.example.gov/a/b.de'], false],
  ['', ['example.mil'], false],
  ['', ['example.us.de'], true],
  ['', ['example.ph'], false],
  ['', ['https://news.example.co.uk/a'], true],
  ['', ['HTTPS://NEWS.EXAMPLE.DE'], true],
  ['', ['example.ie'], true],
  ['', ['example.com'], null],
  ['', ['example.ca'], null],
  ['', ['example.io'], null],
  ['', ['example.jp/a.de'], null],
  ['', ['The Daily Example'], null],
  ['', ['.de'], null],
  ['', ['us'], null],
  ['', ['example.com', 'example.us'], false],
  ['', ['example.de', 'example.us'], true],
  ['', [], null],
])('“%s” from %j: %s', (text, sources, expected) => {
  expect(readsDayFirst(text, candidatesOf(text), sources)).toBe(expected);
});
