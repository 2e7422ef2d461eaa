import { describe, expect, it } from 'vitest';
import type { SearchPassage } from './find-passages.ts';
import { findPassages } from './find-passages.ts';
import { splitSearchWords } from '#analysis/search/split-search-words.ts';
import type { BundledArticle } from '#bundle/story-bundle.ts';

const TEXT = 'The harbour burned. Firemen of the old harbour came. Rain fell.';
// The search reads the text and nothing else of an article.
const ARTICLE = { id: 'a', text: TEXT } as BundledArticle;

const passages = ['The harbour burned.', 'Firemen of the old harbour came.', 'Rain fell.'].map(
  (words): SearchPassage => {
    const start = TEXT.indexOf(words);
    const end = start + words.length;
    return { article: ARTICLE, kind: 'sentence', start, end, words: splitSearchWords(TEXT, start, end) };
  },
);

/** The passages found, with `[` `]` around what is marked. */
function find(typed: string): string[] {
  return findPassages(typed, passages).map(({ passage, matches }) => {
    let marked = TEXT.slice(0, passage.end);
    for (const { start, end } of matches.toReversed()) {
      marked = `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`;
    }
    return marked.slice(passage.start);
  });
}

describe('findPassages', () => {
  it('finds the passages that have all of the words, and marks them', () => {
    expect(find('harbour old')).toEqual(['Firemen of the [old] [harbour] came.']);
  });

  it('takes the last word as the beginning of one', () => {
    expect(find('har')).toEqual(['The [har]bour burned.', 'Firemen of the old [har]bour came.']);
  });

  it('puts words in a row before words apart', () => {
    expect(find('the harbour')[0]).toBe('[The] [harbour] burned.');
  });

  it('leaves out passages with an unwanted word', () => {
    expect(find('harbour -firemen')).toEqual(['The [harbour] burned.']);
  });

  it.each(['', '   ', '-rain', '"'])('finds nothing for "%s"', (typed) => {
    expect(find(typed)).toEqual([]);
  });
});
