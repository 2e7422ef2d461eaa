import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '#analysis/analyze-article.ts';
import type { PassageLink } from '#analysis/story-annotations.ts';
import { inferFromStory } from './infer-from-story.ts';

describe('several passages', () => {
  const OWN = ['They voted today.', 'They met yesterday.', 'They march on Friday.', 'They sang on Friday.'];
  const text = OWN.join(' ');
  const undated = analyzeArticle({ id: 'undated', text });
  const placeOf = (sentence: string) => ({
    start: text.indexOf(sentence),
    end: text.indexOf(sentence) + sentence.length,
  });

  /** Each own sentence with what an article published on 7 March 2024 says of the same. */
  function combined(...pairs: [own: number, other: string, score?: number][]): string | null {
    const articles = pairs.map(([, other], at) =>
      analyzeArticle({ id: `d${at}`, text: other, published: '2024-03-07' }),
    );
    const links = pairs.map(([own, other, score = 0.8], at) => ({
      a: { article: 'undated', ...placeOf(OWN[own] ?? '') },
      b: { article: `d${at}`, start: 0, end: other.length },
      relation: 'same',
      score,
      differences: [],
    })) as unknown as PassageLink[]; // of a link these are asked for
    const found = inferFromStory([undated, ...articles], links, []).get('undated');
    return found
      ? [found.value, ...found.spans.map(({ start, end }) => text.slice(start, end)), ...found.articles].join(' ')
      : null;
  }

  it.each<[string, Parameters<typeof combined>, string | null]>([
    [
      'agree',
      [
        [0, 'They voted on Tuesday.'],
        [1, 'They met on Monday.'],
      ],
      '2024-03-05 today yesterday d0 d1',
    ],
    [
      'agree in another order',
      [
        [1, 'They met on Monday.'],
        [0, 'They voted on Tuesday.'],
      ],
      '2024-03-05 today yesterday d0 d1',
    ],
    [
      'agree, each weak',
      [
        [0, 'They voted on Tuesday.', 0.3],
        [1, 'They met on Monday.', 0.3],
      ],
      '2024-03-05 today yesterday d0 d1',
    ],
    [
      'agree, each too weak',
      [
        [0, 'They voted on Tuesday.', 0.29],
        [1, 'They met on Monday.', 0.29],
      ],
      null,
    ],
    [
      'agree, but are one place',
      [
        [0, 'They voted on Tuesday.', 0.3],
        [0, 'They voted on 5 March.', 0.3],
      ],
      null,
    ],
    [
      'agree in one place, one of them strong',
      [
        [0, 'They voted on Tuesday.', 0.3],
        [0, 'They voted on 5 March.'],
      ],
      '2024-03-05 today d0 d1',
    ],
    [
      'contradict each other',
      [
        [0, 'They voted on Tuesday.'],
        [1, 'They met on Tuesday.'],
      ],
      null,
    ],
    // A weekday leaves a week open, behind or before it as the verb has it.
    [
      'agree with a weekday that is over',
      [
        [0, 'They voted on Tuesday.'],
        [3, 'They sang on 1 March 2024.'],
      ],
      '2024-03-05 today d0',
    ],
    [
      'contradict a weekday that is over',
      [
        [0, 'They voted on Tuesday.'],
        [3, 'They sang on 8 March 2024.'],
      ],
      null,
    ],
    [
      'contradict a weekday long before',
      [
        [0, 'They voted on Tuesday.'],
        [3, 'They sang on 23 February 2024.'],
      ],
      null,
    ],
    [
      'agree with a weekday without a tense',
      [
        [0, 'They voted on Tuesday.'],
        [2, 'They march on 8 March 2024.'],
      ],
      '2024-03-05 today d0',
    ],
    [
      'have a weekday that is another',
      [
        [0, 'They voted on Tuesday.'],
        [3, 'They sang on 7 February 2024.'],
      ],
      '2024-03-05 today d0',
    ],
  ])('%s', (_case, pairs, expected) => {
    expect(combined(...pairs)).toBe(expected);
  });
});
