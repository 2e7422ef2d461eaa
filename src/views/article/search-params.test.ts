import { describe, expect, it } from 'vitest';
import { parseArticleSearch, withLayers } from './search-params.ts';

const parse = (query: string) => parseArticleSearch(new URLSearchParams(query), 100);

describe('the address of an article', () => {
  it('opens at a passage', () => {
    expect(parse('at=10-20').at).toEqual({ start: 10, end: 20 });
  });

  it.each(['at=20-10', 'at=90-101', 'at=x', 'at=', 'at=-5-9', 'at=5'])('takes no passage from "%s"', (query) => {
    expect(parse(query).at).toBeNull();
  });

  it('shows quotations, marks that do not quote, dates, shared passages and notes unless told otherwise', () => {
    expect(parse('').layers).toEqual(['quotations', 'rejected', 'dates', 'shared', 'notes']);
    expect(parse('layers=names+nonsense').layers).toEqual(['names']);
    expect(parse('layers=').layers).toEqual([]);
  });

  it('leaves the default layers out of the address', () => {
    expect(
      withLayers(new URLSearchParams('layers=names'), [
        'notes',
        'shared',
        'dates',
        'rejected',
        'quotations',
      ]).toString(),
    ).toBe('');
    expect(withLayers(new URLSearchParams(), []).toString()).toBe('layers=');
  });
});
