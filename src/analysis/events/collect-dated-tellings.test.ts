import { expect, it } from 'vitest';
import { analyzeArticle } from '#analysis/analyze-article.ts';
import { collectDatedTellings } from './collect-dated-tellings.ts';

it.each([
  [
    'what ends at an hour of the day told before is of that day',
    'They argued until midnight and went home.',
    '2023-09-19',
  ],
  ['a limit on a day of its own is open before', 'The offer was open until 5 p.m. on Sept. 24.', '../2023-09-24T17:00'],
])('%s', (_, sentence, edtf) => {
  const text = `On Tuesday the mayor invited both sides to the town hall. ${sentence}`;
  const tellings = collectDatedTellings(analyzeArticle({ id: 'a', text, published: '2023-09-22' }));
  expect(tellings.map(({ date }) => date?.edtf)).toEqual(['2023-09-19', edtf]);
});

/** "day or stretch: title", published on Friday, 22 September 2023. */
const told = (text: string): string[] =>
  collectDatedTellings(analyzeArticle({ id: 'a', text, published: '2023-09-22' })).map(
    ({ date, title }) => `${date?.edtf}: ${text.slice(title.start, title.end)}`,
  );

it.each([
  [
    'Since July, when the ferry sank, the port has been closed.',
    ['2023-07/..: the port has been closed', '2023-07: the ferry sank'],
  ],
  [
    'The port was shut in May, when the mayor resigned, and not in June.',
    ['2023-05: The port was shut', '2023-05: the mayor resigned'],
  ],
  // Without a comma it is how it came about, not a second happening.
  ['The bridge was closed on Monday when a lorry struck a pillar.', ['2023-09-18: The bridge was closed']],
  // No statement follows.
  ['The mayor resigned in May, when still young.', ['2023-05: The mayor resigned']],
])('what a clause with “when” tells of a date: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

it.each([
  ['The bridge was shut between March and November 1987.', ['1987-03/1987-11: The bridge was shut']],
  ['Between May 3 and June 5, the bridge was shut.', ['2023-05-03/2023-06-05: the bridge was shut']],
  ['The bridge was shut from 2010 to early 2011.', ['2010/2011-04~: The bridge was shut']],
  ['The bridge was shut between 12 and 19 May.', ['2023-05-12/2023-05-19: The bridge was shut']],
  // Two days, and no stretch of time.
  ['The bridge was shut in March and November 1987.', ['1987-03: The bridge was shut']],
])('the two ends of one stretch of time: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
