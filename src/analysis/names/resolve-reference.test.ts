import { describe, expect, it } from 'vitest';
import { extractStructure } from '#analysis/text/extract-structure.ts';
import { extractNames } from './extract-names.ts';
import { resolveReference } from './resolve-reference.ts';

/** Whom the last occurrence of a phrase means, after speakers given by name. */
function resolve(
  text: string,
  phrase: string,
  speakers: string[] = [],
): { name: string | null; others: string[]; rule: string; basis: string } {
  const structure = extractStructure(text);
  const naming = extractNames(structure);
  const nameOf = (id: string): string => naming.entities.find((entity) => entity.id === id)?.name ?? '';
  const recentSpeakers = speakers.flatMap((name) => naming.entities.find((entity) => entity.name === name)?.id ?? []);
  const start = text.lastIndexOf(phrase);
  const found = resolveReference(structure, naming, { start, end: start + phrase.length }, { recentSpeakers });
  return { name: found.name, others: found.candidates.map(nameOf), rule: found.rule, basis: found.basis };
}

const STORY =
  'Norwegian President Kari Lund met Swedish Prime Minister Jan Berg in Oslo. With them was Mary Dahl, the mayor of Bergen, and Tom Vik, 52, of Moss.';

describe('a name', () => {
  it.each([
    ['Lund', 'Kari Lund'],
    ['President Lund', 'Kari Lund'],
    ['Mary Dahl, the mayor of Bergen', 'Mary Dahl'],
  ])('%s means %s, as stated', (phrase, name) => {
    expect(resolve(`${STORY} “Yes,” ${phrase} said.`, phrase)).toMatchObject({ name, basis: 'stated' });
  });
});

describe('a description', () => {
  it.each([
    ['the Norwegian leader', 'Kari Lund'],
    ['the Swedish prime minister', 'Jan Berg'],
    ['the president', 'Kari Lund'],
    ['the mayor', 'Mary Dahl'],
    ['the 52-year-old', 'Tom Vik'],
    ['Norway’s president', 'Kari Lund'],
  ])('%s means %s, as inferred', (phrase, name) => {
    expect(resolve(`${STORY} “Yes,” ${phrase} said.`, phrase)).toMatchObject({ name, basis: 'inferred' });
  });

  it('in the plural leaves everybody whom it fits', () => {
    expect(resolve(`${STORY} The leaders agreed.`, 'The leaders')).toMatchObject({
      name: null,
      others: ['Kari Lund', 'Jan Berg'],
    });
  });

  it.each([
    'the former president',
    'the Danish leader',
    'the lawyer',
    'officials',
    'a mayor',
    'a spokesman for Lund',
    'Lund’s lawyer',
    'the Lund supporter',
    'Norwegian state media',
  ])('that fits nobody names nobody: %s', (phrase) => {
    expect(resolve(`${STORY} “Yes,” ${phrase} said.`, phrase)).toMatchObject({ name: null, others: [] });
  });
});

describe('names together', () => {
  it('joined by “and” are several', () => {
    expect(resolve(`${STORY} Lund and Berg agreed.`, 'Lund and Berg')).toMatchObject({
      name: null,
      others: ['Kari Lund', 'Jan Berg'],
    });
  });
  it('before another name are not its bearer', () => {
    expect(resolve(`${STORY} “Yes,” Lund adviser Ida Moe said.`, 'Lund adviser Ida Moe').name).toBe('Ida Moe');
  });
  it('of one surname are left open', () => {
    expect(resolve('They met Bill Hart and Hillary Hart. “Yes,” Hart said.', 'Hart')).toMatchObject({
      name: null,
      others: ['Bill Hart', 'Hillary Hart'],
    });
  });
});

describe('a pronoun', () => {
  it('means the last speaker', () => {
    expect(resolve('Tom Vik met Paul Ek. It rained. “Yes,” he said.', 'he', ['Tom Vik']).name).toBe('Tom Vik');
  });
  it('means the subject of the sentence before, when that is somebody new', () => {
    expect(resolve('Tom Vik left. Paul Ek stayed at home. “Yes,” he said.', 'he', ['Tom Vik']).name).toBe('Paul Ek');
  });
  it('means whom its gender fits', () => {
    expect(resolve('Tom Vik met Mary Dahl. “Yes,” she said.', 'she').name).toBe('Mary Dahl');
    expect(resolve('Mary Dahl met Tom Vik. “Yes,” he said.', 'he').name).toBe('Tom Vik');
  });
  it('does not mean who is only spoken of', () => {
    expect(resolve('Tom Vik came. “Paul Ek is late,” he said.', 'he').name).toBe('Tom Vik');
  });
  it('in the plural leaves those of the nearest sentence with two', () => {
    expect(resolve('Tom Vik met Mary Dahl. “Yes,” they said.', 'they')).toMatchObject({
      name: null,
      others: ['Tom Vik', 'Mary Dahl'],
    });
  });
  it('of the speaker is nobody in particular', () => {
    expect(resolve('Tom Vik came. I said no.', 'I')).toMatchObject({ name: null, others: [] });
  });
});
