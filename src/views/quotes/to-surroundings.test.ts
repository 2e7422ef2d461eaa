import { expect, it } from 'vitest';
import { toArticle } from '#bundle/test-quotations.ts';
import { toSurroundings } from './to-surroundings.ts';

const article = toArticle('A', ['One.', 'Two.', 'Ana: “Yes”', 'Four.', 'Five.']);
const textsOf = (...spans: { start: number; end: number }[]) => {
  const [quotation] = article.quotations;
  if (!quotation) throw new Error('no quotation drawn');
  const shown = toSurroundings(article, spans.length > 0 ? { ...quotation, spans } : quotation);
  return shown.map(({ start, end }) => article.text.slice(start, end));
};

it('shows the paragraph and its neighbours', () => {
  expect(textsOf()).toEqual(['Two.', 'Ana: “Yes”', 'Four.']);
});

it('shows all the paragraphs that a quotation runs over, and no neighbour where there is none', () => {
  expect(textsOf({ start: 1, end: 8 })).toEqual(['One.', 'Two.', 'Ana: “Yes”']);
});

it('shows a quotation outside every paragraph alone', () => {
  const [quotation] = article.quotations;
  const spans = [{ start: 0, end: 3 }];
  expect(quotation && toSurroundings({ ...article, paragraphs: [] }, { ...quotation, spans })).toEqual(spans);
});
