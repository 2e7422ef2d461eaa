import { describe, expect, it } from 'vitest';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toStatements } from '#views/compare/statements/to-statements.ts';
import { storyOf } from '#views/compare/test-story.ts';
import { isOnlyHere, toAnnotatedArticle } from './to-annotated-article.ts';
import { toMissingStatements } from './to-missing-statements.ts';

const drawn = storyOf(
  [
    'Rain fell. He joined. Cats slept.',
    'He will join. It rained. Dogs barked.',
    'It poured. Dogs barked. A man rowed.',
  ],
  [
    { between: ['A', 'B'], words: ['He joined.', 'He will join.'], differences: [['modality', 'joined', 'will join']] },
    { between: ['A', 'B'], words: ['Rain fell.', 'It rained.'] },
    { between: ['A', 'C'], words: ['Rain fell.', 'It poured.'], relation: 'related' },
    { between: ['B', 'C'], words: ['Dogs barked.', 'Dogs barked.'] },
  ],
);
const reuse = (a: string, b: string) => ({ a, b, share: 0, copied: [] });
const story: StoryBundle = { ...drawn, reuse: [reuse('A', 'B'), reuse('A', 'C'), reuse('B', 'C')] };
const [A] = story.articles;
if (!A) throw new Error('three articles stand above');

describe('toAnnotatedArticle', () => {
  const sentences = toAnnotatedArticle(story, story.articles, A).blocks.flatMap((block) => block.sentences);

  it('says of each sentence who agrees, who differs, who is near and who is silent', () => {
    expect(
      sentences.map(({ agree, differ, related, silent }) =>
        [agree, differ, related, silent].map((ids) => ids.join('')),
      ),
    ).toEqual([
      ['B', '', 'C', ''],
      ['', 'B', '', 'C'],
      ['', '', '', 'BC'],
    ]);
  });

  it('knows what no other article says', () => {
    expect(sentences.map(isOnlyHere)).toEqual([false, false, true]);
  });

  it('counts what each of the others shares', () => {
    expect([...toAnnotatedArticle(story, story.articles, A).shared]).toEqual([
      ['B', 2],
      ['C', 0],
    ]);
  });

  it('calls nobody silent who was not compared, and says how many they are', () => {
    const some = { ...story, reuse: [reuse('A', 'B')] };
    const { blocks, notCompared } = toAnnotatedArticle(some, story.articles, A);
    expect(notCompared).toBe(1);
    expect(blocks.flatMap((block) => block.sentences).map(({ silent }) => silent)).toEqual([[], [], ['B']]);
  });

  it('leaves out articles that are folded', () => {
    const [, silentToC] = toAnnotatedArticle(story, story.articles.slice(0, 2), A).blocks.flatMap(
      (block) => block.sentences,
    );
    expect(silentToC?.silent).toEqual([]);
  });
});

describe('toMissingStatements', () => {
  it('gives what the others say that the article does not, what most say first', () => {
    const missing = toMissingStatements(toStatements(story, story.articles), story, A);
    expect(missing.map(({ said }) => [...said.keys()].join(''))).toEqual(['BC', 'C', 'C']);
  });

  it('counts a statement as made where half of its articles are linked with it', () => {
    const statements = toStatements(story, story.articles);
    const linked = storyOf(
      story.articles.map(({ text }) => text),
      [{ between: ['A', 'C'], words: ['Cats slept.', 'Dogs barked.'] }],
    );
    const missing = toMissingStatements(statements, linked, A);
    expect(missing.some(({ said }) => said.size === 2)).toBe(false);
  });
});
