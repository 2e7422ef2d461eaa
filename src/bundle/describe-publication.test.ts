import { describe, expect, it } from 'vitest';
import type { InferredPublication } from '#analysis/publication-annotations.ts';
import { describePublication, toPublicationReason } from './describe-publication.ts';

const TEXT = 'LONDON, March 5 — The lock\nwas shut on Monday, March 4, the first time in 2024.';
const ARTICLES = ['A', 'B', 'C'].map((letter) => ({ id: letter.toLowerCase(), letter }));

function span(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

const inferred = (given: Partial<InferredPublication>): InferredPublication => ({
  value: '2024-03-05',
  source: 'inferred',
  rule: 'dateline',
  spans: [],
  articles: [],
  ...given,
});

function reasonOf(given: Partial<InferredPublication> | 'editor'): string {
  const published = given === 'editor' ? { value: '2024-03-05', source: given } : inferred(given);
  return toPublicationReason({ published, text: TEXT }, ARTICLES);
}

describe('describePublication', () => {
  it.each<[Partial<InferredPublication> | 'editor', string]>([
    ['editor', 'supplied by the editor of this story'],
    [{ spans: [span('LONDON, March 5')] }, 'inferred from its dateline, “LONDON, March 5”'],
    [
      { spans: [span('LONDON, March 5'), span('Monday, March 4'), span('2024')] },
      'inferred from its dateline, “LONDON, March 5”; its year from “Monday, March 4” and “2024”',
    ],
    [{ rule: 'published line', spans: [span('March 5')] }, 'inferred from “March 5”'],
    [{ rule: 'updated line', spans: [span('March 5')] }, 'inferred from when it was last changed, “March 5”'],
    [{ rule: 'today with date', spans: [span('The lock\nwas')] }, 'inferred from “The lock was”'],
    [{ rule: 'address' }, 'inferred from its address'],
    [
      { rule: 'story', spans: [span('Monday')], articles: ['b'] },
      'inferred from “Monday” and the day that article B gives for the same',
    ],
    [
      { rule: 'story', spans: [span('Monday'), span('March 4')], articles: ['b', 'c'] },
      'inferred from “Monday” and “March 4” and the day that articles B and C give for the same',
    ],
  ])('%j', (published, reason) => {
    expect(reasonOf(published)).toBe(reason);
  });

  it('keeps the words and the articles apart, to lead to them', () => {
    const published = inferred({ rule: 'story', spans: [span('Monday')], articles: ['b'] });
    const parts = describePublication({ published, text: TEXT }, ARTICLES);
    expect(parts).toContainEqual({ words: '“Monday”', span: span('Monday') });
    expect(parts).toContainEqual({ words: 'B', article: 'b' });
  });

  it('has nothing to say of an unknown date', () => {
    expect(toPublicationReason({ published: null, text: TEXT }, ARTICLES)).toBe('');
  });
});
