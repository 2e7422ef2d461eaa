import { expect, it } from 'vitest';
import { NOTHING_KNOWN } from '#bundle/story-source.ts';
import { findMissing } from './find-missing.ts';

const TEXT = 'It burned all night. '.repeat(30);
const article = { ...NOTHING_KNOWN, id: 'a', file: 'a.txt', text: TEXT };
const known = { title: 'Fire', outlet: 'Post', author: 'Ann Lee', url: 'https://example.org', published: '2024-03-05' };

it('names what is not known', () => {
  expect(findMissing(article)).toEqual(['published', 'outlet', 'author', 'url']);
  expect(findMissing({ ...article, ...known })).toEqual([]);
});

it.each(['It burned …', 'It burned [...]\n', 'It burned… [+2310 chars]', 'It burned.\nRead more »', 'It burned...'])(
  'takes what ends so for the beginning of an article: %s',
  (text) => {
    expect(findMissing({ ...article, ...known, text: TEXT + text })).toEqual(['whole']);
  },
);

it('takes a text of a few words for one, and a short one that breaks off', () => {
  expect(findMissing({ ...article, ...known, text: 'It burned all night.' })).toEqual(['whole']);
  expect(findMissing({ ...article, ...known, text: `${'It burned all night. '.repeat(10)}Then the` })).toEqual([
    'whole',
  ]);
});

it('takes a brief of whole sentences for an article', () => {
  const brief =
    'A fire broke out in the engine room of the ferry on Tuesday, the coast guard said. “Nobody was hurt, and all passengers were safe.”';
  expect(findMissing({ ...article, ...known, text: brief })).toEqual([]);
});
