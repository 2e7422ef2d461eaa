import { describe, expect, it } from 'vitest';
import { splitBlocks } from './split-blocks.ts';

const split = (text: string): string[] => splitBlocks(text).map(({ start, end }) => text.slice(start, end));

describe('a text wrapped at a column', () => {
  const ONE = 'The council met on the first\nday of the week, and the mayor\nspoke of it.';
  const TWO = 'Nobody in the hall expected it\nto take so long that the last\nbus had left.';

  it('has a new block behind a full stop in a clearly short line', () => {
    expect(split(`${ONE}\n${TWO}`)).toEqual([ONE, TWO]);
  });
  it('has a new block at an indented line, though the one before it is full', () => {
    const full = 'The council met on the first\nday of the week, but its mayor\nwas in the hospital till noon.';
    expect(split(`${full}\n   ${TWO}`)).toEqual([full, TWO]);
    expect(split(`${full}\n ${TWO}`)).toEqual([`${full}\n ${TWO}`]);
    expect(split(`${full}\n${TWO}`)).toEqual([`${full}\n${TWO}`]);
  });
  it('goes on after a short line without a full stop', () => {
    const broken = 'The council met on the first\nday of\nthe week, and the mayor spoke\nabout the budget.';
    expect(split(broken)).toEqual([broken]);
  });
  it('has a new block behind a quotation that ends in a short line', () => {
    const quoted = 'The council met on the first\nday of the week. “We shall be\nlate again.”';
    expect(split(`${quoted}\n${TWO}`)).toEqual([quoted, TWO]);
  });
});

describe('any other text', () => {
  const LONG = 'The mayor spoke about the budget of the town';
  const FULL = 'The council met on the first day of the week.';

  it('goes on in lower case after a long line without a full stop', () => {
    const text = `${FULL}\n${FULL}\n${FULL}\n${FULL}\n${FULL}\n${LONG}\nand of its schools.`;
    expect(split(text)).toEqual([FULL, FULL, FULL, FULL, FULL, `${LONG}\nand of its schools.`]);
  });
  it.each([
    ['in lower case after a full stop', FULL, 'and then it rained.'],
    ['with a capital after a long line', LONG, 'Schools come next'],
    ['after a short line', 'Schools of the town', 'and its roads'],
    ['after a line of 39 characters', 'The mayor spoke of the budget of a town', 'and its roads'],
  ])('has a new block %s', (_what, before, line) => {
    const text = [FULL, FULL, FULL, FULL, FULL, before, line];
    expect(split(text.join('\n'))).toEqual(text);
  });
  it('counts lines apart by a blank line as no break in mid-sentence', () => {
    const text = `${LONG}\n\nand of its schools\n\nand of its roads\n\nand of its roofs.\n${FULL}\n${FULL}`;
    expect(split(text)).toHaveLength(6);
  });
});

it('has nothing in a text of white space', () => {
  expect(split(' \n\t\n\n')).toEqual([]);
});
