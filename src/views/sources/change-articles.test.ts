import { expect, it } from 'vitest';
import { NOTHING_KNOWN } from '#bundle/story-source.ts';
import {
  appendArticles,
  changeArticle,
  emptyArticles,
  fillArticles,
  placeArticle,
  removeArticle,
  swapArticles,
} from './change-articles.ts';

const article = (id: string) => {
  return { id, file: `${id}.txt`, text: id, ...NOTHING_KNOWN };
};
const story = { id: 's', title: 'S', summary: null, created: 0, changed: 0, articles: ['a', 'b', 'c'].map(article) };
const idsAfter = (change: (before: typeof story) => { articles: { id: string }[] }) =>
  change(story)
    .articles.map(({ id }) => id)
    .join(' ');

it('changes what is known of one article and of no other', () => {
  const { articles } = changeArticle('b', { outlet: 'The Post' })(story);
  expect(articles.map(({ outlet }) => outlet)).toEqual([null, 'The Post', null]);
  expect(changeArticle('x', { outlet: 'The Post' })(story)).toEqual(story);
});

it('removes, adds and puts in order', () => {
  expect(idsAfter(removeArticle('b'))).toBe('a c');
  expect(idsAfter(appendArticles([article('d')]))).toBe('a b c d');
  expect(idsAfter(placeArticle(article('a'), 2))).toBe('b c a');
  expect(idsAfter(placeArticle(article('c'), 0))).toBe('c a b');
});

it('gives a removed article its place back, and keeps what was changed of one that is there', () => {
  expect(placeArticle(article('b'), 1)(removeArticle('b')(story))).toEqual(story);
  const changed = changeArticle('a', { title: 'New' })(story);
  expect(placeArticle(article('a'), 1)(changed).articles[1]).toMatchObject({ id: 'a', title: 'New' });
});

it('gives what is known of none to all that lack it, and takes it from these again', () => {
  const known = changeArticle('b', { outlet: 'The Post' })(story);
  const filled = fillArticles('outlet', 'The Herald')(known);
  expect(filled.articles.map(({ outlet }) => outlet)).toEqual(['The Herald', 'The Post', 'The Herald']);
  const corrected = changeArticle('c', { outlet: 'The Sun' })(filled);
  const emptied = emptyArticles(new Set(['a', 'c']), 'outlet', 'The Herald')(corrected);
  expect(emptied.articles.map(({ outlet }) => outlet)).toEqual([null, 'The Post', 'The Sun']);
});

it('puts articles where others stood', () => {
  expect(idsAfter(swapArticles(new Set(['b', 'c']), [article('d'), article('e')]))).toBe('a d e');
  expect(idsAfter(swapArticles(new Set(['x']), [article('d')]))).toBe('a b c d');
});
