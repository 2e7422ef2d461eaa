import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { storyOf } from '#views/compare/test-story.ts';
import { toStatements } from './to-statements.ts';

/** Every article compared with every other. */
const comparedAll = (story: StoryBundle): StoryBundle => ({
  ...story,
  reuse: story.articles.flatMap((a, index) =>
    story.articles.slice(index + 1).map((b) => ({ a: a.id, b: b.id, share: 0, copied: [] })),
  ),
});

/** Statements as text: what each article says, by letter. */
function read(story: StoryBundle, articles = story.articles) {
  const wordsOf = (lists: ReadonlyMap<string, readonly { start: number; end: number }[]>) =>
    [...lists].map(([id, sentences]) => {
      const text = story.articles.find((article) => article.id === id)?.text ?? '';
      return `${id}: ${sentences.map(({ start, end }) => text.slice(start, end)).join(' + ')}`;
    });
  return toStatements(story, articles).map(({ said, near }) => ({ said: wordsOf(said), near: wordsOf(near) }));
}

describe('toStatements', () => {
  it('puts together what three articles say, whichever pairs are linked first', () => {
    const links = [
      { between: ['A', 'B'] as [string, string], words: ['Rain fell.', 'It rained.'] as [string, string] },
      { between: ['B', 'C'] as [string, string], words: ['It rained.', 'It poured.'] as [string, string] },
      { between: ['A', 'C'] as [string, string], words: ['Rain fell.', 'It poured.'] as [string, string] },
    ];
    const texts = ['Rain fell. Cats slept.', 'It rained.', 'Dogs barked. It poured.'];
    for (const order of [links, links.toReversed()]) {
      expect(read(comparedAll(storyOf(texts, order))).map(({ said }) => said)).toEqual([
        ['A: Rain fell.', 'B: It rained.', 'C: It poured.'],
        ['A: Cats slept.'],
        ['C: Dogs barked.'],
      ]);
    }
  });

  it('does not tie two unlike sentences together through a third, and shows it as near', () => {
    const story = comparedAll(
      storyOf(
        ['Rain fell.', 'Rain fell and a dam broke.', 'A dam broke.'],
        [
          { between: ['A', 'B'], words: ['Rain fell.', 'Rain fell and a dam broke.'] },
          { between: ['B', 'C'], words: ['Rain fell and a dam broke.', 'A dam broke.'] },
        ],
      ),
    );
    expect(read(story)).toEqual([
      { said: ['A: Rain fell.', 'B: Rain fell and a dam broke.'], near: ['C: A dam broke.'] },
      { said: ['C: A dam broke.'], near: ['B: Rain fell and a dam broke.'] },
    ]);
  });

  it('holds four tellings together where one link among them is missing', () => {
    const pairs = [
      ['A', 'B'],
      ['A', 'C'],
      ['A', 'D'],
      ['B', 'C'],
      ['B', 'D'],
    ] as [string, string][];
    const story = comparedAll(
      storyOf(
        ['Rain.', 'Rain.', 'Rain.', 'Rain.'],
        pairs.map((between) => ({ between, words: ['Rain.', 'Rain.'] })),
      ),
    );
    expect(read(story)).toHaveLength(1);
  });

  it('does not count against it that two articles were not compared, or are only related there', () => {
    const texts = ['Rain fell.', 'It rained.', 'It poured.'];
    const links = [
      { between: ['A', 'B'] as [string, string], words: ['Rain fell.', 'It rained.'] as [string, string] },
      { between: ['B', 'C'] as [string, string], words: ['It rained.', 'It poured.'] as [string, string] },
    ];
    const story = comparedAll(storyOf(texts, links));
    const notCompared = { ...story, reuse: story.reuse.filter(({ a, b }) => `${a}${b}` !== 'AC') };
    expect(read(notCompared)).toHaveLength(1);
    const related = [
      ...links,
      {
        between: ['A', 'C'] as [string, string],
        words: ['Rain fell.', 'It poured.'] as [string, string],
        relation: 'related' as const,
      },
    ];
    expect(read(comparedAll(storyOf(texts, related)))).toHaveLength(1);
  });

  it('takes two sentences of one article that one of another says as one statement', () => {
    const story = comparedAll(
      storyOf(
        ['Rain fell. A dam broke.', 'Rain fell and a dam broke.'],
        [
          { between: ['A', 'B'], words: ['Rain fell.', 'Rain fell and a dam broke.'] },
          { between: ['A', 'B'], words: ['A dam broke.', 'Rain fell and a dam broke.'] },
        ],
      ),
    );
    expect(read(story)).toEqual([
      { said: ['A: Rain fell. + A dam broke.', 'B: Rain fell and a dam broke.'], near: [] },
    ]);
  });

  it('leaves out articles that are not asked for, with their links', () => {
    const story = comparedAll(
      storyOf(['Rain fell.', 'It rained.'], [{ between: ['A', 'B'], words: ['Rain fell.', 'It rained.'] }]),
    );
    expect(read(story, story.articles.slice(1))).toEqual([{ said: ['B: It rained.'], near: [] }]);
  });

  it('holds every sentence once, whatever is linked', () => {
    const LETTERS = ['A', 'B', 'C', 'D'];
    const link = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(4), fc.nat(4)).filter(([x, y]) => x !== y);
    fc.assert(
      fc.property(fc.array(link, { maxLength: 30 }), (drawn) => {
        const texts = LETTERS.map((letter) => [0, 1, 2, 3, 4].map((at) => `${letter}${at}.`).join(' '));
        const links = drawn.map(([x, y, atX, atY]) => ({
          between: [LETTERS[x] ?? '', LETTERS[y] ?? ''] as [string, string],
          words: [`${LETTERS[x]}${atX}.`, `${LETTERS[y]}${atY}.`] as [string, string],
        }));
        const story = comparedAll(storyOf(texts, links));
        const said = toStatements(story, story.articles).flatMap((statement) =>
          [...statement.said].flatMap(([id, sentences]) => sentences.map(({ start }) => `${id}.${start}`)),
        );
        expect(said.toSorted()).toEqual(
          story.articles.flatMap(({ id, sentences }) => sentences.map(({ start }) => `${id}.${start}`)).toSorted(),
        );
      }),
    );
  });
});
