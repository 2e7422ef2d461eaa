import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '#analysis/analyze-article.ts';
import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import { mergeEntities } from './merge-entities.ts';

const analyze = (texts: string[]): ArticleAnalysis[] =>
  texts.map((text, index) => analyzeArticle({ id: `a${index}`, text }));
const people = (...texts: string[]): string[] =>
  mergeEntities(analyze(texts))
    .entities.filter(({ type }) => type === 'person')
    .map(({ name }) => name);

describe('over the articles of a story', () => {
  it('two spellings of a name are one person with the fuller name', () => {
    expect(people('They met Omar Hafiz in the hall.', 'They met Omar al-Hafiz in the hall.')).toEqual([
      'Omar al-Hafiz',
    ]);
  });
  it('a surname alone is the person whom another article names in full', () => {
    expect(people('They met President Lund in the hall.', 'They met Kari Lund in the hall.')).toEqual(['Kari Lund']);
  });
  it('a surname that one article only lets speak is the person whom another names in full', () => {
    expect(people('“We search on,” Lund said.', 'They met Kari Lund in the hall.')).toEqual(['Kari Lund']);
    expect(people('“We search on,” NASA said.', 'They met Kari Nasa in the hall.')).toEqual(['Kari Nasa']);
  });
  it('a family name that comes first and stands alone is the person whom another article names in full', () => {
    expect(people('“We search on,” Lin said.', 'They met Lin Haoran in the hall.')).toEqual(['Lin Haoran']);
    expect(people('“We search on,” Lin said.', 'They met Lin Haoran and Lin Weimin.')).toEqual([
      'Lin Haoran',
      'Lin Weimin',
    ]);
  });
  it('a junior is not his father', () => {
    expect(people('They met Tom Berg Jr. in the hall.', 'They met Tom Berg in the hall.')).toHaveLength(2);
  });
  it('one whom only another article knows gets the kind that it tells', () => {
    const { entities } = mergeEntities(
      analyze(['They saw Tyrin on Monday.', 'They live in Tyrin. In Tyrin it rains.']),
    );
    expect(entities.map(({ name, type }) => [name, type])).toEqual([['Tyrin', 'place']]);
  });
  it.each([
    ['The UN Security Council met.', 'The United Nations Security Council met.'],
    ['They met the Bank of Moss.', 'The Bank of Moss closed.'],
  ])('one thing in two spellings is one: %s', (a, b) => {
    expect(mergeEntities(analyze([a, b])).entities).toHaveLength(1);
  });
  it('aliases are the wordings of all articles, the fullest first', () => {
    const { entities } = mergeEntities(
      analyze(['They met President Kari Lund. Lund smiled.', 'They met Kari Lund. “No,” Ms. Lund said.']),
    );
    expect(entities.map(({ aliases }) => aliases)).toEqual([['President Kari Lund', 'Kari Lund', 'Ms. Lund', 'Lund']]);
  });
  it('a surname in capitals that heads the turns of a transcript is the person whom another names in full', () => {
    const transcript = 'The hearing was long.\n\nLINDQVIST: Who told you?\n\nOKAFOR: Nobody told me.';
    expect(people(transcript, 'They met Ngozi Okafor in the hall.')).toEqual(['Lindqvist', 'Ngozi Okafor']);
  });
  it('an organisation that speaks stays one where nobody bears its name', () => {
    const { entities } = mergeEntities(analyze(['“No,” Politico said.', 'They met Kari Lund. “No,” Politico said.']));
    expect(entities.map(({ name, type }) => [name, type])).toContainEqual(['Politico', 'organisation']);
  });
  it('a surname alone stays alone when two people bear it', () => {
    expect(people('They met President Lund.', 'They met Kari Lund and Tom Lund.')).toEqual([
      'Kari Lund',
      'Lund',
      'Tom Lund',
    ]);
  });
  it('two people of one surname stay two', () => {
    expect(people('They met Kari Lund.', 'They met Tom Lund.')).toEqual(['Kari Lund', 'Tom Lund']);
  });
  it('a place is one by whatever name', () => {
    const { entities } = mergeEntities(
      analyze(['They left the U.S. in haste.', 'They left the United States in haste.']),
    );
    expect(entities.map(({ name, type }) => [name, type])).toEqual([['United States', 'place']]);
  });
});

describe('the articles', () => {
  const texts = [
    'They met Omar Hafiz. “Yes,” Hafiz said. “It rains.”',
    'They met Omar al-Hafiz and Kari Lund. “No,” al-Hafiz said.',
  ];
  const { articles, entities } = mergeEntities(analyze(texts));
  const byId = new Map(entities.map(({ id, name }) => [id, name]));

  it('speak of the story’s entities in their names', () => {
    expect(articles.map(({ names }) => names.map(({ entity }) => byId.get(entity)))).toEqual([
      ['Omar al-Hafiz', 'Omar al-Hafiz'],
      ['Omar al-Hafiz', 'Kari Lund', 'Omar al-Hafiz'],
    ]);
  });
  it('keep the list of those whom they name', () => {
    expect(articles.map((article) => article.entities.length)).toEqual([1, 2]);
  });
  it('give every speaker the story’s entity and full name', () => {
    const speakers = articles.flatMap(({ quotations }) => quotations.flatMap(({ speaker }) => speaker ?? []));
    expect(speakers.map(({ name }) => name)).toEqual(speakers.map(({ entity }) => byId.get(entity ?? '') ?? null));
  });
  it('get ids in an order that does not depend on theirs', () => {
    const backwards = mergeEntities(analyze(texts.toReversed()));
    expect(backwards.entities.map(({ id, name }) => [id, name])).toEqual(entities.map(({ id, name }) => [id, name]));
  });
});
