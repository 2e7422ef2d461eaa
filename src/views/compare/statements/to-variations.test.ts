import { describe, expect, it } from 'vitest';
import { storyOf } from '#views/compare/test-story.ts';
import { toVariations, type Variation } from './to-variations.ts';

const read = ({ kind, variants, without }: Variation) => [
  kind,
  ...variants.map(({ words, passages }) => `${passages.map(({ article }) => article).join('')} ${words}`),
  ...without.map((id) => `${id} -`),
];

function vary(story: ReturnType<typeof storyOf>) {
  const texts = new Map(story.articles.map(({ id, text }) => [id, text]));
  return toVariations(story.links, texts, [...texts.keys()]).map(read);
}

describe('toVariations', () => {
  it('tells one thing once, however many pairs of articles differ in it', () => {
    const texts = ['It hurt 14 people.', 'It hurt 14 people.', 'It hurt 17 people.'];
    const words = ['It hurt 14 people.', 'It hurt 17 people.'] as [string, string];
    const story = storyOf(texts, [
      { between: ['A', 'C'], words, differences: [['number', '14 people', '17 people']] },
      { between: ['B', 'C'], words, differences: [['number', '14 people', '17']] },
    ]);
    expect(vary(story)).toEqual([['number', 'AB 14 people', 'C 17 people']]);
  });

  it('keeps two figures of one sentence apart', () => {
    const story = storyOf(
      ['Of 22 men 14 were hurt.', 'Of 20 men 17 were hurt.'],
      [
        {
          between: ['A', 'B'],
          words: ['Of 22 men 14 were hurt.', 'Of 20 men 17 were hurt.'],
          differences: [
            ['number', '22 men', '20 men'],
            ['number', '14', '17'],
          ],
        },
      ],
    );
    expect(vary(story)).toEqual([
      ['number', 'A 22 men', 'B 20 men'],
      ['number', 'A 14', 'B 17'],
    ]);
  });

  it('names the articles that have nothing in its place, and puts the gravest kinds first', () => {
    const story = storyOf(
      ['He joined at noon.', 'He will join.'],
      [
        {
          between: ['A', 'B'],
          words: ['He joined at noon.', 'He will join.'],
          differences: [
            ['detail', 'at noon', null],
            ['modality', 'joined', 'will join'],
          ],
        },
      ],
    );
    expect(vary(story)).toEqual([
      ['modality', 'A joined', 'B will join'],
      ['detail', 'A at noon', 'B -'],
    ]);
  });
});
