import type { Span } from '#analysis/annotations.ts';
import type { DifferenceKind, Relation } from '#analysis/story-annotations.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { blankArticle, blankStory } from '#bundle/test-bundle.ts';
import { invariant } from '#ui/invariant.ts';

interface TestLink {
  /** Articles by letter. */
  between: [string, string];
  /** A stretch of each text, by its words. */
  words: [string, string];
  relation?: Relation;
  differences?: [DifferenceKind, string | null, string | null][];
}

/** A story drawn as text, for tests: an article a text, a sentence up to each period, links by their words. */
export function storyOf(texts: string[], links: TestLink[] = []): StoryBundle {
  const articles = texts.map(toArticle);
  return blankStory({
    articles,
    links: links.map(({ between, words, relation = 'same', differences = [] }) => {
      const a = { article: between[0], ...spanOf(articles, between[0], words[0]) };
      const b = { article: between[1], ...spanOf(articles, between[1], words[1]) };
      return {
        id: `${a.article}.${a.start}-${b.article}.${b.start}`,
        a,
        b,
        relation,
        score: 1,
        differences: differences.map(([kind, inA, inB]) => ({
          kind,
          a: inA === null ? null : spanOf(articles, a.article, inA),
          b: inB === null ? null : spanOf(articles, b.article, inB),
        })),
      };
    }),
    reuse: [{ a: 'A', b: 'B', share: 0.02, copied: [] }],
  });
}

function toArticle(text: string, index: number): BundledArticle {
  const letter = 'ABCDE'[index] ?? 'Z';
  return blankArticle({
    id: letter,
    letter,
    text,
    paragraphs: [{ start: 0, end: text.length }],
    sentences: [...text.matchAll(/[^. ][^.]*\./g)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      paragraph: 0,
    })),
  });
}

function spanOf(articles: BundledArticle[], id: string, words: string): Span {
  const start = articles.find((article) => article.id === id)?.text.indexOf(words) ?? -1;
  invariant(start !== -1, `the test's article ${id} has no "${words}"`);
  return { start, end: start + words.length };
}
