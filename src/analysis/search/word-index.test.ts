import { describe, expect, it } from 'vitest';
import { documentAt, type WordIndex, WordIndexBuilder } from './word-index.ts';

function index(...documents: string[]): WordIndex {
  const builder = new WordIndexBuilder();
  for (const words of documents) {
    builder.add(words);
    builder.endDocument();
  }
  return builder.finish();
}

/** The words of each document, read back from the columns. */
const readBack = ({ vocabulary, tokens, starts }: WordIndex) =>
  Array.from(starts.subarray(1), (end, document) =>
    Array.from(tokens.subarray(starts[document], end), (id) => vocabulary[id]).join(' '),
  );

describe('an index of words', () => {
  it('has every word of every document, in order', () => {
    const found = index('The river rose', '', 'the RIVER fell', 'Ørsted river');
    expect(readBack(found)).toEqual(['the river rose', '', 'the river fell', 'orsted river']);
    expect(found.vocabulary).toEqual(['fell', 'orsted', 'river', 'rose', 'the']);
  });

  it('has nothing without documents', () => {
    const { vocabulary, tokens, starts } = index();
    expect([vocabulary.length, tokens.length, [...starts]]).toEqual([0, 0, [0]]);
  });

  it('has the places of each word, rising', () => {
    const { vocabulary, places, placeStarts } = index('rain on rain', 'on a dam', 'rain');
    const placesOf = (word: string) => {
      const id = vocabulary.indexOf(word);
      return [...places.subarray(placeStarts[id], placeStarts[id + 1])];
    };
    expect(['a', 'dam', 'on', 'rain'].map(placesOf)).toEqual([[4], [5], [1, 3], [0, 2, 6]]);
  });

  it('lets no words stand side by side that are parts apart', () => {
    const builder = new WordIndexBuilder();
    builder.add('the river', 4);
    builder.endPart();
    builder.add('rose and fell', 0, 4);
    builder.endDocument();
    expect(readBack(builder.finish())).toEqual(['river | rose']);
  });

  it('grows with many and long words, and knows the document of each', () => {
    const documents = Array.from({ length: 900 }, (_, at) => {
      const own = Array.from({ length: at % 9 }, (__, word) => `w${at}x${word}`);
      return [...own, 'rain', 'z'.repeat(at % 40), `w${at}x0`].filter((word) => word !== '').join(' ');
    });
    const found = index(...documents);
    expect(readBack(found)).toEqual(documents);
    expect(found.vocabulary).toEqual([...new Set(documents.join(' ').split(' '))].toSorted());
    const expected = documents.flatMap((words, document) => words.split(' ').map(() => document));
    expect(Array.from(found.tokens, (_, place) => documentAt(found, place))).toEqual(expected);
  });
});
