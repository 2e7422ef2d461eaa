import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '#analysis/search/parse-query.ts';
import { toFoundWords } from './to-found-words.ts';

const marked = (source: string, typed: string) => {
  const { text, marks } = toFoundWords(source, parseQuery(typed).terms);
  return { text, marked: marks.map(({ start, end }) => text.slice(start, end)) };
};

describe('toFoundWords', () => {
  it('marks what was found, as it stands in the text', () => {
    expect(marked('The  Crown\nPrince met José.', '"crown prince" jose')).toEqual({
      text: 'The Crown Prince met José.',
      marked: ['Crown Prince', 'José'],
    });
  });

  it('shows of a long text the part with the first find, cut at words', () => {
    const long = `${'early words '.repeat(40)}the harbour ${'later words '.repeat(40)}`;
    const { text, marked: found } = marked(long, 'harbour ');
    expect(found).toEqual(['harbour']);
    expect(text).toMatch(/^…(early|words) .* the harbour later .*(later|words)…$/);
    expect(text.length).toBeLessThan(230);
  });

  it('shows the first find of any text, wherever that is, in a line or two', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), fc.string({ maxLength: 600 }), (before, after) => {
        const { text, marked: found } = marked(`${before} zebra ${after}`, 'zebra ');
        expect(found[0]?.toLowerCase()).toBe('zebra');
        expect(text.length).toBeLessThanOrEqual(222);
      }),
    );
  });
});
