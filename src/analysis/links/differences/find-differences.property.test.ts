import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '#analysis/analyze-article.ts';
import type { Span } from '#analysis/annotations.ts';
import { profileSentences } from '#analysis/links/profile-sentences.ts';
import type { Difference } from '#analysis/story-annotations.ts';
import { findDifferences, type LinkedSentence } from './find-differences.ts';

/** Parts of sentences that one rule or another looks at; any two lists of them are compared. */
const PARTS = [
  'Mayor Ada Lund',
  'the ferry company',
  'police',
  'said',
  'denied that',
  'did not',
  'is expected to',
  'sold',
  'approved',
  'rejected',
  'two-thirds of the boats',
  '48 ferries',
  'more than 40 ferries',
  '$2 million',
  '2 percent',
  'on Thursday',
  'on 21 September',
  'in the harbour of Osk,',
  ', after a strike of three weeks,',
  ', including the Marta,',
  '“a broad and lasting plan”',
  '“a wide and firm plan,”',
  'according to the union',
];
const sentence = fc
  .array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 12 })
  .map((parts) => `${parts.join(' ')}.`);

function toLinked(text: string): LinkedSentence | null {
  const article = profileSentences(analyzeArticle({ id: 'a', text, published: '2023-09-22' }));
  return article[0] ? { text, profile: article[0], article } : null;
}

describe('whatever two sentences say', () => {
  it('exchanging them exchanges the sides and nothing else', () => {
    fc.assert(
      fc.property(sentence, sentence, fc.constantFrom('same', 'related'), (a, b, relation) => {
        const [first, second] = [toLinked(a), toLinked(b)];
        if (!first || !second) return;
        const back = findDifferences(second, first, relation).map(({ kind, a: left, b: right }) => ({
          kind,
          a: right,
          b: left,
        }));
        expect(toKeys(back)).toEqual(toKeys(findDifferences(first, second, relation)));
      }),
      { numRuns: 100 },
    );
  });

  it('what differs are whole words of both sentences, named once', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const [first, second] = [toLinked(a), toLinked(b)];
        if (!first || !second) return;
        const found = findDifferences(first, second, 'same');
        expectApart(
          a,
          first.profile.sentence,
          found.map((each) => each.a),
        );
        expectApart(
          b,
          second.profile.sentence,
          found.map((each) => each.b),
        );
        for (const each of found) expect(each.a ?? each.b).not.toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  it('a sentence does not differ from itself', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const [first, second] = [toLinked(text), toLinked(text)];
        expect(first && second ? findDifferences(first, second, 'same') : []).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

const toKeys = (differences: readonly Difference[]): string[] =>
  differences.map((each) => JSON.stringify([each.kind, each.a, each.b])).toSorted();

function expectApart(text: string, within: Span, spans: readonly (Span | null)[]): void {
  const inOrder = spans.flatMap((span) => span ?? []).toSorted((x, y) => x.start - y.start);
  for (const [at, { start, end }] of inOrder.entries()) {
    expect(start).toBeGreaterThanOrEqual(Math.max(within.start, inOrder[at - 1]?.end ?? 0));
    expect(end).toBeLessThanOrEqual(within.end);
    expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/su);
    expect(text.slice(Math.max(0, start - 1), start + 1)).not.toMatch(/^[\p{L}\p{N}]{2}$/u);
    expect(text.slice(end - 1, end + 1)).not.toMatch(/^[\p{L}\p{N}]{2}$/u);
  }
}
