import { describe, expect, it } from 'vitest';
import { outsideSpans } from './outside-spans.ts';

const span = (start: number, end: number) => ({ start, end });
const items = [span(0, 3), span(4, 8), span(9, 12), span(13, 20)];

describe('the items outside some spans', () => {
  it.each([
    ['no spans', [], items],
    ['a span on one', [span(4, 8)], [items[0], items[2], items[3]]],
    ['a span that touches two', [span(7, 10)], [items[0], items[3]]],
    ['a span between two', [span(3, 4)], items],
    ['spans that overlap', [span(0, 12), span(1, 2)], [items[3]]],
  ])('with %s', (_, spans, outside) => {
    expect(outsideSpans(items, spans)).toEqual(outside);
  });
});
