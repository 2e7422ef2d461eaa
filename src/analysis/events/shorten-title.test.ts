import { describe, expect, it } from 'vitest';
import { shortenTitle } from './shorten-title.ts';

const shorten = (text: string) => {
  const { start, end } = shortenTitle(text, { start: 0, end: text.length });
  return text.slice(start, end);
};

describe('a title', () => {
  it.each([
    ['The king signed the law.', 'The king signed the law'],
    ['The king signed the law, …', 'The king signed the law'],
    ['The king signed the old law, '.repeat(9), 'The king signed the old law, '.repeat(4).slice(0, -2)],
    [
      `The council of Moss approved a plan ${'to build new houses '.repeat(9)}`,
      `The council of Moss approved a plan ${'to build new houses '.repeat(5)}`.trimEnd(),
    ],
    ['The king vowed that the war will end “one way or the other', 'The king vowed that the war will end'],
    [
      'The king signed the law in the hall of Moss, praising those who wrote it',
      'The king signed the law in the hall of Moss',
    ],
    ['The king flew to the U.S.', 'The king flew to the U.S.'],
    ['The king called it “a good law” on Monday', 'The king called it “a good law” on Monday'],
    ['a'.repeat(500), 'a'.repeat(140)],
  ])('of “%s” is “%s”', (passage, title) => {
    expect(shorten(passage)).toBe(title);
  });
});
