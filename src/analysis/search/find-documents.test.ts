import { describe, expect, it } from 'vitest';
import { eachDocumentWith, findRarestTerm, markDocumentsWith, seekWord, toWordRange } from './find-documents.ts';
import { parseQuery } from './parse-query.ts';
import { WordIndexBuilder } from './word-index.ts';

const VOCABULARY = ['pact', 'peace', 'peaceful', 'peach', 'port'];

describe('the words of a vocabulary', () => {
  it.each([
    ['peace', false, ['peace']],
    ['peac', false, []],
    ['peac', true, ['peace', 'peaceful', 'peach']],
    ['p', true, VOCABULARY],
    ['pact', false, ['pact']],
    ['port', false, ['port']],
    ['a', true, []],
    ['z', true, []],
    ['', true, VOCABULARY],
  ])('that are %j, or begin with it (%s)', (word, prefix, found) => {
    const { first, end } = toWordRange(VOCABULARY, word, prefix);
    expect(VOCABULARY.slice(first, end)).toEqual(found);
    expect(end).toBeGreaterThanOrEqual(first);
  });

  it('that count for a word of a query', () => {
    const seek = (word: string, prefix: boolean, spellings?: ReadonlySet<string>) => {
      const { ranges, whole } = seekWord({ vocabulary: VOCABULARY }, { word, prefix, ...(spellings && { spellings }) });
      return [
        ranges.map(({ first, end }) => VOCABULARY.slice(first, end).join()),
        VOCABULARY.slice(whole.first, whole.end).join(),
      ];
    };
    expect(seek('peace', false)).toEqual([['peace'], 'peace']);
    expect(seek('peac', true)).toEqual([['peace,peaceful,peach'], '']);
    expect(seek('peace', true)).toEqual([['peace,peaceful'], 'peace']);
    expect(seek('war', false)).toEqual([[], '']);
    expect(seek('peece', true, new Set(['peace', 'pence', 'port']))).toEqual([['peace', 'port'], '']);
  });
});

const DOCUMENTS = ['war and peace', 'peace and war', 'no war', 'peaceful war peace', 'and so on', 'war', 'peace'];

describe('the documents that have the words of a query in a row', () => {
  const find = (typed: string, documents: readonly string[]): number[][] => {
    const builder = new WordIndexBuilder();
    for (const words of documents) {
      builder.add(words);
      builder.endDocument();
    }
    const index = builder.finish();
    const sought = (parseQuery(typed).terms[0]?.words ?? []).map((word) => seekWord(index, word));
    const visited = new Set<number>();
    eachDocumentWith(index, sought, (document) => visited.add(document));
    const marks = new Uint8Array(documents.length);
    markDocumentsWith(index, sought, marks, 3);
    return [[...visited].toSorted((a, b) => a - b), [...marks.keys()].filter((document) => marks[document] === 3)];
  };

  it.each<[string, number[]]>([
    ['war ', [0, 1, 2, 3, 5]],
    ['peace ', [0, 1, 3, 6]],
    ['peace', [0, 1, 3, 6]],
    ['so ', [4]],
    ['"war and"', [0]],
    ['"and war"', [1]],
    ['"war peace"', [3]],
    ['"war and peace"', [0]],
    ['"peace peace"', []],
    ['"peace no"', []],
    ['"war peaceful"', []],
    ['xyz ', []],
    ['"xyz war"', []],
  ])('%s', (typed, documents) => {
    expect(find(typed, DOCUMENTS)).toEqual([documents, documents]);
    // Of many documents few have the words: they are looked up, not read.
    const more = [...DOCUMENTS, ...Array.from({ length: 90 }, (_, at) => `other words of no use ${at}`)];
    expect(find(typed, more)).toEqual([documents, documents]);
  });

  it('are looked for by the term that the fewest have', () => {
    const builder = new WordIndexBuilder();
    for (const words of DOCUMENTS) builder.add(words);
    builder.endDocument();
    const index = builder.finish();
    const toTerm = (typed: string) => ({
      typed,
      words: (parseQuery(typed).terms[0]?.words ?? []).map((word) => seekWord(index, word)),
    });
    expect(findRarestTerm(index, ['war ', 'no ', 'peace '].map(toTerm))?.typed).toBe('no ');
    expect(findRarestTerm(index, ['war ', 'peace ', '"war so"'].map(toTerm))?.typed).toBe('"war so"');
    expect(findRarestTerm(index, ['war ', 'and '].map(toTerm))?.typed).toBe('and ');
    expect(findRarestTerm(index, [])).toBeUndefined();
  });
});
