import { describe, expect, it } from 'vitest';
import { storyOf } from '#views/compare/test-story.ts';
import { parsePlace, sentenceAt, toPlaceValue, toShownPlace } from './reading-place.ts';

const story = storyOf(
  ['Rain fell. He joined.', 'He will join. It rained.', 'It poured.'],
  [
    { between: ['A', 'C'], words: ['Rain fell.', 'It poured.'], relation: 'related' },
    { between: ['B', 'C'], words: ['It rained.', 'It poured.'] },
    { between: ['A', 'B'], words: ['Rain fell.', 'It rained.'] },
  ],
);

describe('the place in the address', () => {
  it('is read back as it was written', () => {
    const place = { article: 'B', start: 14 };
    expect(parsePlace(toPlaceValue(place), story)).toEqual(place);
  });

  it.each([null, '', 'B', 'B.', '.4', 'nobody.4', 'B.-1', 'B.4000', 'B.4.5'])('is none for %o', (value) => {
    expect(parsePlace(value, story)).toBeNull();
  });
});

describe('sentenceAt', () => {
  it('gives the sentence around an offset, and the next one between two', () => {
    const sentences = story.articles[0]?.sentences ?? [];
    expect([0, 9, 10, 11].map((offset) => sentenceAt(sentences, offset)?.start)).toEqual([0, 0, 11, 11]);
  });
});

describe('toShownPlace', () => {
  it('stays where the article is shown', () => {
    expect(toShownPlace(story, { article: 'A', start: 11 }, ['A', 'B'])).toEqual({ article: 'A', start: 11 });
  });

  it('goes to what is linked, to the same statement before a related one', () => {
    expect(toShownPlace(story, { article: 'C', start: 3 }, ['A', 'B'])).toEqual({ article: 'B', start: 14 });
    expect(toShownPlace(story, { article: 'C', start: 3 }, ['A'])).toEqual({ article: 'A', start: 0 });
  });

  it('is nowhere when nothing shown is linked with it', () => {
    expect(toShownPlace(story, { article: 'A', start: 11 }, ['B', 'C'])).toBeNull();
  });
});
