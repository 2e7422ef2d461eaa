import { describe, expect, it } from 'vitest';
import { parseArticleInput } from './parse-article-input.ts';

describe('parseArticleInput', () => {
  it('keeps what it knows and leaves out what is null or strange to it', () => {
    const record = { id: 'a', text: '', title: 'T', published: '2023-09-22', outlet: null, colour: 'red' };
    expect(parseArticleInput(record)).toEqual({ id: 'a', text: '', title: 'T', published: '2023-09-22' });
  });

  it.each([
    [null, 'expected a JSON object'],
    [['a'], 'expected a JSON object'],
    ['text', 'expected a JSON object'],
    [{ text: '' }, '"id"'],
    [{ id: '', text: '' }, '"id"'],
    [{ id: 7, text: '' }, '"id"'],
    [{ id: 'a' }, '"text"'],
    [{ id: 'a', text: null }, '"text"'],
    [{ id: 'a', text: '', title: 7 }, '"title" must be a string'],
    [{ id: 'a', text: '', published: '22 September' }, 'YYYY-MM-DD, not "22 September"'],
    [{ id: 'a', text: '', published: '2023-02-30' }, 'YYYY-MM-DD'],
  ])('refuses %j and says why', (record, reason) => {
    expect(() => parseArticleInput(record)).toThrow(reason);
  });
});
