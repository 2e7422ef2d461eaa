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
