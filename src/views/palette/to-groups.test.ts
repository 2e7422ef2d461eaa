import { describe, expect, it } from 'vitest';
import { indexQuotations } from '#analysis/search/index-quotations.ts';
import { indexNamed, indexStory } from '#analysis/search/story/index-story.ts';
import { searchStory } from '#analysis/search/story/search-story.ts';
import { blankArticle, blankStory } from '#bundle/test-bundle.ts';
import { findThings } from './find-things.ts';
import { toStartGroups, toStoryGroups } from './to-groups.ts';

const text = 'The bridge opened. A dark river rose and fell and rose again under the old bridge. Compare notes.';
const sentences = [...text.matchAll(/[^.]+\./g)].map(({ 0: words, index }) => ({
  start: index,
  end: index + words.length,
  paragraph: 0,
}));
const story = blankStory({
  articles: [
    blankArticle({ id: 'a', letter: 'A', text, sentences, title: { text: 'A river', source: 'supplied', span: null } }),
  ],
});
const actions = [
  { label: 'Compare in a table', does: '/stories/story/compare?mode=table' },
  { label: 'Theme: dark', words: 'night colours', does: () => undefined },
];
const actionIndex = indexNamed(actions.map(({ label, words = '' }) => ({ name: label, more: [words] })));
const index = indexStory(story, indexQuotations(story.articles, story.entities));

function show(typed: string, most = 5) {
  const each = { people: most, articles: most, events: most, quotations: most, passages: most };
  const groups = toStoryGroups(
    story,
    searchStory(index, { typed, most: each }),
    actions,
    findThings(actionIndex, typed),
    typed,
  );
  return groups.map(({ heading, rows }) => [heading, rows.map(({ words }) => words.text.trim())]);
}

describe('toStoryGroups', () => {
  it('puts the group with the best find first', () => {
    // In the passages as a whole word, in the title as the beginning of none.
    expect(show('rose')).toEqual([['Passages', [expect.stringContaining('dark river')]]]);
    // The name of an action has only one of the words, a passage both.
    expect(show('dark river').map(([heading]) => heading)).toEqual(['Passages']);
    // By another word than its name an action stands behind.
    expect(show('night')).toEqual([['Actions', ['Theme: dark']]]);
  });

  it('puts actions before names, and names before texts, where they answer equally well', () => {
    expect(show('compare').map(([heading]) => heading)).toEqual(['Actions', 'Passages']);
    expect(show('river ').map(([heading]) => heading)).toEqual(['Articles', 'Passages']);
  });

  it('forgives a slip in an action only where nothing has the word as typed', () => {
    expect(show('drak')).toEqual([
      ['Actions', ['Theme: dark']],
      ['Passages', [expect.stringContaining('dark river')]],
    ]);
    expect(show('rosee').map(([heading]) => heading)).toEqual(['Passages']);
  });

  it('offers the rest where more is found than shown', () => {
    expect(show('bridge', 1)).toEqual([['Passages', ['The bridge opened.', 'Show more, 1 left']]]);
  });
});

describe('toStartGroups', () => {
  it('tells ways from what happens here, and leaves out what there is none of', () => {
    expect(toStartGroups([], actions).map(({ heading }) => heading)).toEqual(['Go to', 'Actions']);
    expect(toStartGroups(['bridge'], []).map(({ heading }) => heading)).toEqual(['Searched before']);
  });
});
