import { expect, it } from 'vitest';
import { readSpeech } from './read-quotations.fixture.ts';

it.each([
  ['Her remark that “nobody will pay” angered the town.', 'Her: that “nobody will pay”'],
  [
    'They shook their heads at Ann Lee’s claim that the bridge “is a toy” for the rich.',
    'Ann Lee’s: that the bridge “is a toy” for the rich',
  ],
  [
    'The town laughed at her remark on Friday that “nobody will pay,” but she meant it.',
    'her: that “nobody will pay,”',
  ],
])('gives quoted words to whose remark they are: %s', (text, expected) => {
  expect(readSpeech(text)).toEqual([expected]);
});

it.each([
  ['there is no quotation', 'Her remark that nobody will pay angered the town.'],
  ['it is nobody’s', 'The remark that is “old” is over.'],
  ['the quotation lies behind a comma', 'Her remark that fell flat, for the “old” town, is over.'],
])('gives nothing where %s', (_what, text) => {
  expect(readSpeech(text)).toEqual([]);
});
