import { describe, expect, it } from 'vitest';
import { extractStructure } from './extract-structure.ts';
import { resolveTitle } from './resolve-title.ts';

const resolve = (text: string, title?: string) => {
  const structure = extractStructure(text);
  return resolveTitle(structure, { id: 'a.txt', text, ...(title !== undefined && { title }) });
};

const LONG =
  'The old stone bridge over the river at Marlow was opened to walkers and to riders again, after nine years of repairs.';

describe('the title of an article', () => {
  it('is the supplied one before any other', () => {
    expect(resolve('Bridge opens\n\nIt was opened on Friday.', 'A bridge')).toEqual({
      text: 'A bridge',
      source: 'supplied',
      span: null,
    });
  });

  it('is found in the text where none is supplied, or an empty one', () => {
    for (const supplied of [undefined, '']) {
      expect(resolve('Bridge opens\n\nIt was opened on Friday by the mayor.\n', supplied)).toEqual({
        text: 'Bridge opens',
        source: 'text',
        span: { start: 0, end: 12 },
      });
    }
  });

  it('is else the first sentence', () => {
    expect(resolve('The bridge was opened on Friday. It had been shut.')).toEqual({
      text: 'The bridge was opened on Friday.',
      source: 'first sentence',
      span: { start: 0, end: 32 },
    });
  });

  it('is a long first sentence, cut after a whole word and without the comma there', () => {
    expect(resolve(`${LONG} It had been shut.`)).toEqual({
      text: 'The old stone bridge over the river at Marlow was opened to walkers and to riders again…',
      source: 'first sentence',
      span: { start: 0, end: 87 },
    });
  });

  it('is cut anywhere in a sentence of one word', () => {
    expect(resolve(`${'A'.repeat(120)}. It is long.`).text).toBe(`${'A'.repeat(90)}…`);
  });

  it('is the name of the file where there is no word', () => {
    expect(resolve('')).toEqual({ text: 'a.txt', source: 'file name', span: null });
  });
});
