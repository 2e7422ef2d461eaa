import { expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';
import { highlightSpans, highlightTerms } from './to-highlights.ts';

/** A text with what is marked of a query in brackets. */
function mark(typed: string, text: string): string {
  const spans = highlightTerms(parseQuery(typed).terms, text);
  return spans.toReversed().reduce((marked, { start, end }) => {
    return `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`;
  }, text);
}

it.each([
  ['river ', 'The River and the rivers', 'The [River] and the rivers'],
  ['river', 'The River and the rivers', 'The [River] and the [river]s'],
  ['riv', 'The River', 'The [Riv]er'],
  ['"the river" ', 'The river, the old river', '[The river], the old river'],
  ['"the riv', 'The rivers', '[The riv]ers'],
  ['river -old ', 'the old river', 'the old [river]'],
  ['river the ', 'the river', '[the] [river]'],
  ['"the river" "river rose" ', 'the river rose', '[the river rose]'],
  ['orn', 'José Örn', 'José [Örn]'],
  ['jose ', 'José Örn', '[José] Örn'],
  ['xyz ', 'the river', 'the river'],
])('of %j is marked in %j: %s', (typed, text, marked) => {
  expect(mark(typed, text)).toBe(marked);
});

it('a find in a quotation of two parts is marked in each', () => {
  const text = '“the old river” he said “rose again”';
  const spans = [
    { start: 0, end: 15 },
    { start: 24, end: 36 },
  ];
  const marked = highlightSpans(parseQuery('"river rose" said ').terms, text, spans);
  expect(marked.map(({ start, end }) => text.slice(start, end))).toEqual(['river', 'rose']);
});
