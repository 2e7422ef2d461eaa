import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '#analysis/analyze-article.ts';
import { indexQuotations } from '#analysis/search/index-quotations.ts';
import { splitSearchWords } from '#analysis/search/split-search-words.ts';
import { indexStory } from './index-story.ts';
import { searchStory } from './search-story.ts';

const MANY = { people: 999, articles: 999, events: 999, quotations: 999, passages: 999 };

/** Lines as articles have them: sentences, headings, captions, bylines, other scripts, and what is none of these. */
const line = fc.oneof(
  fc.constantFrom(
    'By Ana Ruiz | Reuters',
    'Home > World > Asia',
    'Find More International News Here',
    'What the mayor said',
    '“We will not wait,” said Mayor José Örn on Monday. He left.',
    'The U.S. envoy arrived on 3 May 2023 at 9.40 a.m.; nobody met him.',
    '习近平会见了叙利亚总统。',
    'photo_4.1',
    '- - -',
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.lorem({ mode: 'sentences', maxCount: 3 }),
);

describe('the passages of an index', () => {
  it('hold every word of an article, so that a search for it arrives where it stands', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const text = lines.join('\n');
        const article = { ...analyzeArticle({ id: 'a', text }), letter: 'A', author: null };
        const story = { articles: [article], entities: article.entities, events: [] };
        const index = indexStory(story, indexQuotations(story.articles, story.entities));
        const title = article.titleSpan;
        for (const { word, start, end } of splitSearchWords(text)) {
          if (title && start >= title.start && end <= title.end) continue;
          const { groups } = searchStory(index, { typed: `"${word}"`, most: MANY });
          expect(groups.passages.hits.filter((hit) => hit.start <= start && end <= hit.end)).toHaveLength(1);
        }
      }),
      { numRuns: 60 },
    );
  });
});
