import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACET_NAMES, SORTS } from '#analysis/search/quote-request.ts';
import { EVERYTHING, parseQuoteSearch, toSearchParams, withFacetValue } from './search-params.ts';

const parse = (address: string) => parseQuoteSearch(new URLSearchParams(address));

describe('parseQuoteSearch', () => {
  it('shows everything when the address asks for nothing', () => {
    expect(parse('')).toEqual(EVERYTHING);
  });

  it('reads a whole search', () => {
    expect(
      parse(
        'q=long+term&speaker=Ana+Ruiz&speaker=Jo&article=x1&kind=direct&date=2023-09&date=unknown&sort=newest&quote=x1.q7',
      ),
    ).toEqual({
      q: 'long term',
      chosen: { speaker: ['Ana Ruiz', 'Jo'], article: ['x1'], kind: ['direct'], date: ['2023-09', 'unknown'] },
      sort: 'newest',
      quote: 'x1.q7',
    });
  });

  it.each(['sort=loudest', 'kind=shouted', 'speaker=', 'date=soon', 'date=2023-13', 'unknown=1'])(
    'lets %j fall to the default',
    (address) => {
      expect(parse(address)).toEqual(EVERYTHING);
    },
  );

  it('reads back what it wrote', () => {
    const values = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 3 });
    const search = fc.record({
      q: fc.string(),
      chosen: fc.record({
        speaker: values,
        article: values,
        kind: fc.subarray(['direct', 'mixed', 'indirect']),
        date: fc.subarray(['2023', '2023-09', '2023-09-22', 'unknown']),
      }),
      sort: fc.constantFrom(...SORTS),
      quote: fc.option(fc.string()),
    });
    fc.assert(
      fc.property(search, (one) => {
        expect(parse(toSearchParams(one).toString())).toEqual(one);
      }),
    );
  });
});

describe('withFacetValue', () => {
  it.each(FACET_NAMES)('adds a %s once, takes it away, and forgets the marked quotation', (name) => {
    const one = withFacetValue({ ...EVERYTHING, quote: 'x' }, name, 'v', true);
    expect(one.quote).toBeNull();
    expect(withFacetValue(one, name, 'v', true).chosen[name]).toEqual(['v']);
    expect(withFacetValue(one, name, 'v', false)).toEqual(EVERYTHING);
  });
});
