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
    ['The king signed the old law, '.repeat(9), 'The king signed the old law, '.repeat(5).slice(0, -2)],
    ['a'.repeat(500), 'a'.repeat(150)],
  ])('of “%s” is “%s”', (passage, title) => {
    expect(shorten(passage)).toBe(title);
  });
});
