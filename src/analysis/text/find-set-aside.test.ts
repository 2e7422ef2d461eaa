import { describe, expect, it } from 'vitest';
import { findSetAside } from './find-set-aside.ts';

const reasonOf = (line: string): string | null =>
  findSetAside(line, [{ start: 0, end: line.length }], () => false)[0]?.reason ?? null;

describe('lines that belong to the page', () => {
  it.each<[string, string]>([
    ['breadcrumb', 'Home   »   World   »   The Council Meets'],
    ['breadcrumb', 'News > World > Asia'],
    ['breadcrumb', 'Home › Asia'],
    ['promotion', 'MORE ON THIS TOPIC:'],
    ['promotion', 'Find More Local News Here'],
    ['promotion', 'Read more: The roof of the town hall'],
    ['promotion', 'READ MORE'],
    ['promotion', 'See also: The roof'],
    ['promotion', 'Related: The roof of the town hall'],
    ['promotion', 'Related articles'],
    ['promotion', 'Sign up for our newsletter'],
    ['promotion', 'Subscribe'],
    ['promotion', 'ADVERTISEMENT'],
    ['promotion', '[Advertisement]'],
    ['promotion', 'Story continues below'],
    ['promotion', 'Follow us on social media'],
    ['caption', 'The Council Meets_4.1'],
    ['caption', 'Photo: The council in May'],
    ['caption', 'Photo by Jane Roe'],
    ['caption', 'Image credit: Jane Roe'],
    ['caption', 'The council in May (Image credit: Jane Roe)'],
    ['caption', 'The council in May. Image: Jane Roe.'],
    ['caption', 'The council in May. (Photo by Jane Roe)'],
  ])('%s: %s', (reason, line) => {
    expect(reasonOf(line)).toBe(reason);
  });
});

describe('lines that do not', () => {
  it.each([
    'Related parties were told to leave the room.',
    'More people came than expected, and the hall was full.',
    'See you tomorrow, the mayor said.',
    'Read the report before you judge it, she said.',
    'Photo evidence showed that the roof leaked.',
    'Images of the roof were shown.',
    'Watch and wait was the plan.',
    'Prices rose by > 5 percent.',
    'Subscribers left in large numbers.',
    'Sign language was taught at the school.',
    'Advertisement spending rose by a third.',
    'The file is named report_final and it is long.',
    'The council met (photos were taken by nobody) in the hall.',
  ])('%s', (line) => {
    expect(reasonOf(line)).toBeNull();
  });
});

it('sets aside the headlines under a header that ends the text', () => {
  const text = 'It rained.\nRelated:\nRoof Leaks\nHall Floods';
  const blocks = [0, 11, 20, 31].map((start, index, all) => ({ start, end: (all[index + 1] ?? text.length + 1) - 1 }));
  expect(findSetAside(text, blocks, ({ start }) => start > 0).map(({ rule }) => rule)).toEqual([
    'related',
    'listed-headline',
    'listed-headline',
  ]);
});
