import { describe, expect, it } from 'vitest';
import { mayBeHeading, mayBeTitle } from './may-be-heading.ts';

const words = (count: number) => Array.from({ length: count }, () => 'Oslo').join(' ');
const characters = (count: number) => `A${'b'.repeat(count - 1)}`;

describe('a line may be a heading', () => {
  it.each([
    'A town rebuilds',
    '“A town rebuilds”',
    '12 hurt in crash',
    '$3m for the bridge',
    'Talks in the U.S.',
    'Talks in the “U.S.”',
    'May to visit Oslo after all 2 votes',
    'Ten arrested on Friday',
    '首相が辞任',
    'Ten towns by Ann',
    'Maya 2 returns',
    'Who paid? A town asks',
    'Mayor: 12 votes',
    words(14),
    'Oslo  and  Bergen  and  Troms\u00f8  and  Bod\u00f8  and  Hamar  and  Moss  and',
    characters(90),
  ])('%s', (line) => {
    expect(mayBeHeading(line)).toBe(true);
  });
});

describe('a line is no heading', () => {
  it.each([
    ['a sentence', 'The bridge is open.'],
    ['a question, which may be a paragraph', 'Who paid for it?'],
    ['a quotation that ends', '“The bridge is open.”'],
    ['what goes on', 'Read more:'],
    ['what breaks off', 'The bridge is…'],
    ['what ends with a dash', 'The bridge —'],
    ['a byline', 'By Ann Lee'],
    ['what opens small', 'and a town rebuilds'],
    ['signs without a letter', '12 – 14'],
    ['a date', 'Friday, 22 Sept 2023'],
    ['a date by its month', 'May 4 2023'],
    ...['Jan 4', 'January 4', 'Feb 4', 'February 4', 'Mar 4', 'March 4', 'Apr 4', 'April 4', 'Jun 4', 'June 4'].map(
      (line): [string, string] => ['a date', line],
    ),
    ...['Jul 4', 'July 4', 'Aug 4', 'August 4', 'Sep 4', 'September 4', 'Oct 4', 'October 4', 'Nov 4'].map(
      (line): [string, string] => ['a date', line],
    ),
    ...['November 4', 'Dec 4', 'December 4', 'Monday 4', 'On Friday the 4th of  May'].map((line): [string, string] => [
      'a date',
      line,
    ]),
    ['one initial with its full stop', 'Talks with Mr. A.'],
    ['more words than a heading has', words(15)],
    ['more characters than a heading has', characters(91)],
  ])('%s', (_what, line) => {
    expect(mayBeHeading(line)).toBe(false);
  });
});

describe('a first line may be a title', () => {
  it.each([
    ['A town rebuilds', true],
    ['Who paid for the bridge?', true],
    ['The bridge is open!', true],
    ['Talks in the U.S.', true],
    [words(26), true],
    [characters(160), true],
    ['The bridge is open.', false],
    ['The bridge is open.!', false],
    ['and a town rebuilds?', false],
    [words(27), false],
    [characters(161), false],
  ])('%s: %s', (line, isTitle) => {
    expect(mayBeTitle(line)).toBe(isTitle);
  });
});
