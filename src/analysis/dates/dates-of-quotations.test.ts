import { expect, it } from 'vitest';
import { analyzeArticle } from '#analysis/analyze-article.ts';

/** "tomorrow = 2023-09-19 speech; Monday = 2023-09-18 publication": each date with what it counts from. */
function read(text: string, published?: string): string {
  const { dates } = analyzeArticle({ id: 'a', text, ...(published !== undefined && { published }) });
  return dates
    .map(({ start, end, value, anchor }) => `${text.slice(start, end)} = ${value}${anchor ? ` ${anchor.kind}` : ''}`)
    .join('; ');
}

it.each([
  ['“We vote tomorrow,” said Ada Roe on Monday.', 'tomorrow = 2023-09-19 speech; Monday = 2023-09-18 publication'],
  [
    '“We vote tomorrow,” said Ada Roe on Monday. “We voted yesterday,” said Ben Lund on Wednesday. They vote today.',
    'tomorrow = 2023-09-19 speech; Monday = 2023-09-18 publication; yesterday = 2023-09-19 speech; Wednesday = 2023-09-20 publication; today = 2023-09-22 publication',
  ],
  [
    'They vote today. “We must vote soon,” she said on Monday, “and tomorrow at the latest.” They vote today.',
    'today = 2023-09-22 publication; Monday = 2023-09-18 publication; tomorrow = 2023-09-19 speech; today = 2023-09-22 publication',
  ],
  // A week is no day to count from, and where none is told it is that of the article.
  ['“We vote tomorrow,” said Ada Roe last week.', 'tomorrow = 2023-09-23 speech; last week = 2023-W37 publication'],
  ['“We vote tomorrow,” said Ada Roe.', 'tomorrow = 2023-09-23 speech'],
  // A full date needs nothing to count from.
  ['“We voted on 3 May 2020,” said Ada Roe on Monday.', '3 May 2020 = 2020-05-03; Monday = 2023-09-18 publication'],
  // What is told without marks counts from the writer's day.
  [
    'Ada Roe said on Monday that they would vote tomorrow.',
    'Monday = 2023-09-18 publication; tomorrow = 2023-09-23 publication',
  ],
])('%s', (text, expected) => {
  expect(read(text, '2023-09-22')).toBe(expected);
});

it.each([
  ['“We vote tomorrow,” she said on 5 May 2020.', 'tomorrow = 2020-05-06 speech; 5 May 2020 = 2020-05-05'],
  ['“We vote tomorrow,” said Ada Roe on Monday.', 'tomorrow = FUTURE_REF; Monday = XXXX-WXX-1'],
])('without a day of writing: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});
