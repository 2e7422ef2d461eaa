import { describe, expect, it } from 'vitest';
import { explainNothing } from './explain-nothing.ts';
import { indexQuotations } from './index-quotations.ts';
import type { ChosenValues } from './quote-request.ts';
import { ENTITIES, toArticle } from './test-articles.ts';

const ARTICLE = toArticle('one', 'A', ['e1||“The harbour opens”', 'e2||that the harbour is old']);
/** With words behind the quotations. */
const ARTICLES = [ARTICLE, ...['two', 'three'].map((id) => ({ ...ARTICLE, id, quotations: [] }))].map((article) => ({
  ...article,
  text: `${article.text}The old light, a lighthouse, stays.`,
}));
const INDEX = indexQuotations(ARTICLES, ENTITIES);
const NOTHING: ChosenValues = { speaker: [], article: [], kind: [], date: [] };

function explain(typed: string, chosen: Partial<ChosenValues> = {}) {
  const steps = explainNothing(INDEX, { typed, chosen: { ...NOTHING, ...chosen }, sort: 'best' });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
const numbersOf = (typed: string, chosen: Partial<ChosenValues> = {}) =>
  explain(typed, chosen).map(({ part, without, alone }) => [
    part.kind === 'facet' ? part.name : typed.slice(part.start, part.end),
    without,
    alone,
  ]);

describe('explainNothing', () => {
  it('counts for each word what is found without it and what has it, decisive ones first', () => {
    expect(numbersOf('harbour lighthouse ')).toEqual([
      ['lighthouse', 2, 0],
      ['harbour', 0, 2],
    ]);
    expect(numbersOf('"harbour is" opens ')).toEqual([
      ['"harbour is"', 1, 1],
      ['opens', 1, 1],
    ]);
  });

  it('counts what filters and facets let through', () => {
    expect(numbersOf('old speaker:ana -kind:direct ', { kind: ['direct'] })).toEqual([
      ['old', 0, 1],
      ['speaker:ana', 0, 1],
      ['-kind:direct', 0, 1],
      ['kind', 0, 1],
    ]);
    expect(numbersOf('old ', { kind: ['direct'] })).toEqual([
      ['old', 1, 1],
      ['kind', 1, 1],
    ]);
  });

  it('counts close spellings as a search does', () => {
    expect(numbersOf('harbuor lighthouse ')).toEqual([
      ['lighthouse', 2, 0],
      ['harbuor', 0, 2],
    ]);
  });

  it('names the words that are left out', () => {
    expect(explain('harbour -the ')[0]).toMatchObject({ part: { negated: true, typed: 'the' }, without: 2 });
  });

  it('finds words that no quotation has in the rest of the articles, the first place in each', () => {
    const placesOf = (typed: string) =>
      explain(typed)[0]?.elsewhere.map(({ article, start, end }) => [
        article,
        ARTICLES.find(({ id }) => id === article)?.text.slice(start, end),
      ]);
    expect(placesOf('light')).toEqual(['one', 'two', 'three'].map((id) => [id, 'light']));
    expect(placesOf('"a lighthouse"')).toEqual(['one', 'two', 'three'].map((id) => [id, 'a lighthouse']));
    expect(placesOf('"lighthouse a"')).toEqual([]);
    expect(placesOf('harbour "the harbour opens that" ')).toEqual([]);
  });

  it('can be stopped between its parts', () => {
    const steps = explainNothing(INDEX, { typed: 'one two three ', chosen: NOTHING, sort: 'best' });
    expect([steps.next().done, steps.next().done]).toEqual([false, false]);
  });
});
