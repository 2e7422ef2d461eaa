import { describe, expect, it } from 'vitest';
import { parseCompareSearch, toColumnParams, withParams } from './search-params.ts';
import { storyOf } from './test-story.ts';

const story = storyOf(['One.', 'Uno.', 'Eins.', 'Un.', 'Een.'], [{ between: ['B', 'C'], words: ['Uno.', 'Eins.'] }]);
const LINK = 'B.0-C.0';

function parse(query: string) {
  const parsed = parseCompareSearch(new URLSearchParams(query), story);
  return parsed && { ...parsed, columns: parsed.articles.map(({ id }) => id).join(''), link: parsed.link?.id ?? null };
}

describe('the address of a comparison', () => {
  it.each([
    ['', 'AB'],
    ['a=C&b=A', 'CA'],
    ['a=B', 'BA'],
    ['b=A', 'BA'],
    ['a=A&b=A', 'AB'],
    ['a=nonsense&b=C', 'AC'],
    ['a=A&b=B&c=C', 'ABC'],
    ['a=A&b=B&c=C&d=D', 'ABCD'],
    ['a=A&b=B&d=D', 'ABD'],
    ['a=A&b=B&c=A&d=nonsense', 'AB'],
    ['c=A', 'BCA'],
    [`link=${LINK}`, 'BC'],
    [`a=C&b=B&link=${LINK}`, 'CB'],
    ['link=nonsense', 'AB'],
  ])('"%s" puts the articles %s side by side', (query, columns) => {
    expect(parse(query)?.columns).toBe(columns);
  });

  it.each([
    ['a=C&b=B', LINK],
    ['a=A&b=B&c=C', LINK],
    ['a=A&b=B', null],
  ])('"%s" with a link chooses %s, for it has to lie between articles that are shown', (query, link) => {
    expect(parse(`${query}&link=${LINK}`)?.link).toBe(link);
  });

  it.each([
    ['show=same', 'same'],
    ['show=shared', 'shared'],
    ['show=differ', 'differ'],
    ['a=B&b=A&show=only-A', 'only-A'],
    ['a=A&b=B&show=only-C', null],
    ['a=A&b=B&c=C&show=only-C', 'only-C'],
    ['show=nonsense', null],
  ])('"%s" filters by %s', (query, show) => {
    expect(parse(query)?.show).toBe(show);
  });

  it.each([
    ['side=B', 1],
    ['show=only-B', 1],
    ['show=only-B&side=A', 0],
    ['side=C', 0],
    ['a=A&b=B&c=C&side=C', 2],
  ])('"%s" shows a narrow screen the text in column %s', (query, column) => {
    expect(parse(query)?.column).toBe(column);
  });

  it('is null for a story with one article', () => {
    expect(parseCompareSearch(new URLSearchParams(), storyOf(['One.']))).toBeNull();
  });

  it('changes what is asked and keeps the rest', () => {
    const search = new URLSearchParams('a=A&link=x&other=1');
    expect(withParams(search, { link: null, show: 'same' }).toString()).toBe('a=A&other=1&show=same');
  });

  it('forgets the columns that are no longer filled', () => {
    const search = new URLSearchParams('a=A&b=B&c=C');
    expect(withParams(search, toColumnParams(['C', 'A'])).toString()).toBe('a=C&b=A');
  });
});
