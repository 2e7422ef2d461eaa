import { expect, it } from 'vitest';
import { storyOf } from '#views/compare/test-story.ts';
import { foldCopies } from './fold-copies.ts';

const story = { ...storyOf(['Rain.', 'Sun.', 'Rain.', 'Rain.']), republished: [{ articles: ['A', 'C', 'D'] }] };

const read = (unfolded: boolean, kept: string | null) => {
  const { articles, copiesOf } = foldCopies(story, { unfolded, kept });
  return articles.map(({ id }) => [id, ...(copiesOf.get(id) ?? []).map((copy) => copy.id)].join(' + '));
};

it('folds a republished text into its first article', () => {
  expect(read(false, null)).toEqual(['A + C + D', 'B']);
});

it('keeps the copy that the address names, in its place', () => {
  expect(read(false, 'C')).toEqual(['B', 'C + A + D']);
});

it('unfolds all', () => {
  expect(read(true, 'C')).toEqual(['A', 'B', 'C', 'D']);
});
