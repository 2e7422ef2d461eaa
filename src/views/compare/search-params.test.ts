import { describe, expect, it } from 'vitest';
import { parseCompareSearch, toShowValue, withParams } from './search-params.ts';
import { storyOf } from './test-story.ts';

const story = storyOf(['One.', 'Uno.', 'Eins.'], [{ between: ['B', 'C'], words: ['Uno.', 'Eins.'] }]);
const LINK = 'B.0-C.0';

function parse(query: string) {
  const parsed = parseCompareSearch(new URLSearchParams(query), story);
  return parsed && { ...parsed, left: parsed.left.id, right: parsed.right.id, link: parsed.link?.id ?? null };
}

describe('the address of a comparison', () => {
  it.each([
    ['', 'A', 'B'],
    ['a=C&b=A', 'C', 'A'],
    ['a=B', 'B', 'A'],
    ['b=A', 'B', 'A'],
    ['a=A&b=A', 'A', 'B'],
    ['a=nonsense&b=C', 'A', 'C'],
    [`link=${LINK}`, 'B', 'C'],
    [`a=C&b=B&link=${LINK}`, 'C', 'B'],
    ['link=nonsense', 'A', 'B'],
  ])('"%s" puts %s on the left and %s on the right', (query, left, right) => {
    expect(parse(query)).toMatchObject({ left, right });
  });

  it('chooses a link only between the two articles shown', () => {
    expect(parse(`a=C&b=B&link=${LINK}`)?.link).toBe(LINK);
    expect(parse(`a=A&b=B&link=${LINK}`)?.link).toBeNull();
  });

  it.each([
    ['show=same', 'same'],
    ['show=differ', 'differ'],
    ['a=B&b=A&show=only-A', 'only-right'],
    ['a=A&b=B&show=only-A', 'only-left'],
    ['a=A&b=B&show=only-C', null],
    ['show=nonsense', null],
  ])('"%s" filters by %s', (query, show) => {
    expect(parse(query)?.show).toBe(show);
  });

  it('writes a filter by the article and not by its side', () => {
    const parsed = parseCompareSearch(new URLSearchParams('a=B&b=A'), story);
    expect(parsed && toShowValue('only-left', parsed)).toBe('only-B');
  });

  it.each([
    ['side=B', 'right'],
    ['show=only-B', 'right'],
    ['show=only-B&side=A', 'left'],
    ['side=C', 'left'],
  ])('"%s" shows a narrow screen the text on the %s', (query, side) => {
    expect(parse(query)?.side).toBe(side);
  });

  it('is null for a story with one article', () => {
    expect(parseCompareSearch(new URLSearchParams(), storyOf(['One.']))).toBeNull();
  });

  it('changes what is asked and keeps the rest', () => {
    const search = new URLSearchParams('a=A&link=x&other=1');
    expect(withParams(search, { link: null, show: 'same' }).toString()).toBe('a=A&other=1&show=same');
  });
});
