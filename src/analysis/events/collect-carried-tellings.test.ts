import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '#analysis/analyze-article.ts';
import { analyzeStory } from '#analysis/analyze-story.ts';

/** The words of what is told of a day carried on from a sentence before. Published on Friday, 15 March 2024. */
function carried(text: string): string[] {
  const { events } = analyzeStory([analyzeArticle({ id: 'a', text, published: '2024-03-15' })]);
  return events.flatMap(({ edtf, sources }) =>
    sources
      .filter(({ origin }) => origin?.kind === 'before')
      .map(({ passage, basis }) => `${edtf} ${basis}: ${text.slice(passage.start, passage.end)}`),
  );
}

describe('a day is carried on', () => {
  it.each([
    [
      'Divers found the wreck on Monday. They recovered eleven bodies.',
      '2024-03-11 inferred: They recovered eleven bodies.',
    ],
    ['A storm hit the town on Monday. The storm sank nine boats.', '2024-03-11 inferred: The storm sank nine boats.'],
    [
      'Ann Lee flew to Oslo on Monday. Lee met the king in the palace.',
      '2024-03-11 inferred: Lee met the king in the palace.',
    ],
    [
      'The train had left Oslo on Monday. Two hours later a tree hit the first car.',
      '2024-03-11 inferred: Two hours later a tree hit the first car.',
    ],
  ])('%s', (text, told) => {
    expect(carried(text)).toEqual([told]);
  });

  it.each([
    ['from a flashback', 'Divers had found the wreck on Monday. They recovered eleven bodies.'],
    ['from a week', 'Divers found the wreck last week. They recovered eleven bodies.'],
    ['from a plan', 'Divers will search the wreck on Monday. They recovered eleven bodies.'],
    ['into the next paragraph', 'Divers found the wreck on Monday.\n\nThey recovered eleven bodies.'],
    ['to what somebody else did', 'Divers found the wreck on Monday. Prosecutors seized documents in the town.'],
    ['to how things were', 'Divers found the wreck on Monday. They were ill and had little air.'],
    ['to what had been before', 'Divers found the wreck on Monday. They had searched the bay in vain.'],
    ['to what somebody said', 'Divers found the wreck on Monday. They said that the ship was broken.'],
    ['past another date', 'Divers found the wreck on Monday. They recovered eleven bodies on Tuesday.'],
  ])('not %s: %s', (_, text) => {
    expect(carried(text)).toEqual([]);
  });
});
