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
    ['breadcrumb', 'Home  / Asia'],
    ['promotion', 'More about the roof'],
    ['promotion', 'Discover more about the roof!'],
    ['promotion', 'Also on this page: the roof'],
    ['promotion', 'Related story'],
    ['promotion', 'Related topic: roofs'],
    ['promotion', 'Recommended link'],
    ['promotion', 'Trending now'],
    ['promotion', 'Most read in the town'],
    ['promotion', 'Most popular:'],
    ['promotion', 'You might also like'],
    ['promotion', 'Editors’ picks'],
    ['promotion', 'Editor’s pick'],
    ['promotion', 'Don’t miss the roof'],
    ['promotion', 'Share this with a friend'],
    ['promotion', 'Download our app to read on'],
    ['promotion', 'Click here for the roof'],
    ['promotion', 'Sponsored'],
    ['promotion', 'Promoted content'],
    ['promotion', 'Advertisement.'],
    ['promotion', 'Continue reading the main story'],
    ['promotion', 'Skip to content'],
    ['promotion', 'Scroll down to continue'],
    ['caption', 'The Council Meets_12'],
    ['caption', 'The Council Meets_4.1.22'],
    ['caption', '[File photo: the council in May]'],
    ['caption', 'Photographs courtesy Jane Roe'],
    ['caption', 'Picture | Jane Roe'],
    ['caption', 'Pics: Jane Roe'],
    ['caption', 'Video via Jane Roe'],
    ['caption', 'Illustrations: Jane Roe'],
    ['caption', 'The council in May. Photos: Jane Roe'],
    ['caption', 'The council in May. Picture by: Jane Roe.'],
    ['caption', 'The council in May [Image: Jane Roe].'],
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
    'A man asked at home / in the town where the roof was.',
    'There was more on the roof',
    'More on the roof of the hall. It leaks',
    'They read more books',
    'Nobody could learn: they had no school',
    'A related article',
    'Related stories were told by everybody there',
    'The most read book of the year',
    'Nobody had to register here',
    'It is an ad',
    'Ad by ad the town was sold',
    'They took photos: of the roof',
    'The council in May. Photos: Jane Roe said that she took them. She did.',
    'The hall_12 is open',
  ])('%s', (line) => {
    expect(reasonOf(line)).toBeNull();
  });
});

it('leaves a paragraph of more than 240 characters alone, whatever it begins with', () => {
  const line = (length: number) => `Read more: ${'a'.repeat(length - 11)}`;
  expect(reasonOf(line(240))).toBe('promotion');
  expect(reasonOf(line(241))).toBeNull();
});

describe('headlines', () => {
  const read = (lines: string[], isHeadline: (line: string) => boolean) => {
    const text = lines.join('\n');
    let at = 0;
    const blocks = lines.map((line) => ({ start: at, end: (at += line.length + 1) - 1 }));
    return findSetAside(text, blocks, ({ start, end }) => isHeadline(text.slice(start, end))).map(
      ({ start, end, reason }) => `${reason}: ${text.slice(start, end)}`,
    );
  };
  const isShort = (line: string) => line.length < 12;

  it('stay when a paragraph follows them', () => {
    const lines = ['Related:', 'Roof Leaks', 'The council met on Monday.', 'Hall Floods'];
    expect(read(lines, isShort)).toEqual(['promotion: Related:']);
  });
  it('stay under a header that is no list', () => {
    expect(read(['It rained all day.', 'Subscribe', 'Roof Leaks'], isShort)).toEqual(['promotion: Subscribe']);
  });
  it('stay above the header, and go below it in the order of the text', () => {
    const lines = ['It rained all day.', 'Roof Leaks', 'Related:', 'Hall Floods', 'Subscribe', 'Mayor Ill'];
    expect(read(lines, isShort)).toEqual([
      'promotion: Related:',
      'promotion: Hall Floods',
      'promotion: Subscribe',
      'promotion: Mayor Ill',
    ]);
  });
  it('go where the text is nothing else', () => {
    expect(read(['Related:', 'Roof Leaks'], isShort)).toEqual(['promotion: Related:', 'promotion: Roof Leaks']);
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
