import { describe, expect, it } from 'vitest';
import { parseQuery } from '#analysis/search/parse-query.ts';
import { EVERYTHING, type QuoteSearch } from '#views/quotes/search-params.ts';
import { toArticle, toStory } from '#bundle/test-quotations.ts';
import { toChips } from './to-chips.ts';

const STORY = toStory([toArticle('A', [])]);

function chipsOf(q: string, chosen: Partial<QuoteSearch['chosen']> = {}) {
  const search = { ...EVERYTHING, q, chosen: { ...EVERYTHING.chosen, ...chosen } };
  return toChips(STORY, search, parseQuery(q));
}
const labelsOf = (...given: Parameters<typeof chipsOf>) => chipsOf(...given).map(({ label }) => label);

describe('toChips', () => {
  it.each([
    ['harbour trade', []],
    ['', []],
    ['harbour -trade', ['harbour', 'not trade']],
    ['"the harbour" opens', ['“the harbour”', 'opens']],
    ['-“the harbour”', ['not “the harbour”']],
    ['speaker:"ana ruiz" harbour', ['speaker: ana ruiz', 'harbour']],
    ['-kind:indirect before:2023-09', ['not kind: indirect', 'before: 2023-09']],
    ['harbour speaker:', ['harbour', 'speaker:']],
  ])('%s', (q, labels) => {
    expect(labelsOf(q)).toEqual(labels);
  });

  it('shows the chosen facets behind what is typed', () => {
    expect(labelsOf('harbour', { speaker: ['Ana Ruiz'], article: ['article-a'] })).toEqual([
      'harbour',
      'Speaker: Ana Ruiz',
      'Article: A',
    ]);
  });

  it('knows where each part stands, so that it can be taken out or gone to', () => {
    const q = 'harbour -speaker:ana';
    const parts = chipsOf(q).map((chip) => chip.from === 'typed' && q.slice(chip.part.start, chip.part.end));
    expect(parts).toEqual(['harbour', '-speaker:ana']);
  });

  it('tells a part that is left out from those that count', () => {
    expect(chipsOf('harbour before:soon').map(({ counts }) => counts)).toEqual([true, false]);
  });

  it('shows what is searched as words only once', () => {
    expect(labelsOf('-trade "the harbour')).toEqual(['not trade', '“the harbour”']);
  });
});
