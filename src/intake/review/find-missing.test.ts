import { expect, it } from 'vitest';
import { NOTHING_KNOWN } from '#bundle/story-source.ts';
import { findMissing } from './find-missing.ts';

const TEXT = 'It burned all night. '.repeat(30);
const article = { ...NOTHING_KNOWN, id: 'a', file: 'a.txt', text: TEXT };
const known = { title: 'Fire', outlet: 'Post', author: 'Ann Lee', url: 'https://example.org', published: '2024-03-05' };

it('names what is not known', () => {
  expect(findMissing(article)).toEqual(['published', 'outlet', 'title', 'author', 'url']);
  expect(findMissing({ ...article, ...known })).toEqual([]);
});

it.each(['It burned …', 'It burned [...]\n', 'It burned… [+2310 chars]', 'It burned.\nRead more »', 'It burned...'])(
  'takes what ends so for the beginning of an article: %s',
  (text) => {
    expect(findMissing({ ...article, ...known, text: TEXT + text })).toEqual(['whole']);
  },
);

it('takes a text of a few words for one', () => {
  expect(findMissing({ ...article, ...known, text: 'It burned all night.' })).toEqual(['whole']);
});
