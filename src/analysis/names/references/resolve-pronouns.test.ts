import { describe, expect, it } from 'vitest';
import { resolveLastSpeaker as resolve } from './resolve-speaker.fixture.ts';

describe('“he” and “she”', () => {
  it.each([
    [
      'the last speaker',
      'Tom Vik met Paul Ek. “No,” Tom Vik said. It rained. “Yes,” he said.',
      'Tom Vik',
      'pronoun-last-speaker',
    ],
    [
      'the subject of the sentence before',
      'Paul Ek saw Tom Vik. “Yes, we do,” he said.',
      'Paul Ek',
      'pronoun-last-subject',
    ],
    [
      'a new subject before the last speaker',
      '“No,” Tom Vik said. Paul Ek stayed. “Yes,” he said.',
      'Paul Ek',
      'pronoun-last-subject',
    ],
    [
      'the subject behind an introduction',
      '“No,” Tom Vik said. On Monday night, Paul Ek stayed. “Yes,” he said.',
      'Paul Ek',
      'pronoun-last-subject',
    ],
    [
      'the subject of its own sentence',
      'Tom Vik was late. Paul Ek left because he said that it rained.',
      'Paul Ek',
      'pronoun-same-sentence',
    ],
    [
      'whom “as for” brings up',
      '“No,” Tom Vik said. As for Paul Ek, he said that it rained.',
      'Paul Ek',
      'pronoun-same-sentence',
    ],
    [
      'whom an earlier pronoun means',
      'Tom Vik met Paul Ek. He left at once. It rained. “Yes,” he said.',
      'Tom Vik',
      'pronoun-last-subject',
    ],
    [
      'who is brought in last',
      '“No,” Tom Vik said. He was joined by Ann Roe, a lawyer. “Yes,” she said.',
      'Ann Roe',
      'pronoun-last-named',
    ],
    ['whoever fits among objects', 'The board saw Tom Vik. “Yes, we do,” he said.', 'Tom Vik', 'pronoun-last-named'],
  ])('means %s', (_what, text, name, rule) => {
    expect(resolve(text)).toMatchObject({ name, rule, basis: 'inferred' });
  });

  it('keeps to two men as they take turns', () => {
    const turns = '“One,” Tom Vik said. “Two,” Paul Ek said. “Three,” he said. “Four,” Vik said. “Five,” he said.';
    expect(resolve(turns.slice(0, turns.indexOf(' “Four')))).toMatchObject({ name: 'Paul Ek', from: 'Paul Ek' });
    expect(resolve(turns)).toMatchObject({ name: 'Tom Vik', from: 'Vik' });
  });
  it('means whom its gender fits, by given name, title, office or an earlier pronoun', () => {
    expect(resolve('Tom Vik met Mary Dahl. “Yes, we do,” she said.').name).toBe('Mary Dahl');
    expect(resolve('Mary Dahl met Tom Vik. “Yes, we do,” he said.').name).toBe('Tom Vik');
    expect(resolve('Mr. Vikram met Ms. Lindh. “Yes, we do,” she said.').name).toBe('Lindh');
    expect(resolve('Chairman Oke met Chairwoman Ude. “Yes, we do,” she said.').name).toBe('Ude');
    const learned = 'Oke Adu came, and she was late. Ude Eze stayed. It rained. “Yes,” she said. “No,” he said.';
    expect(resolve(learned.slice(0, learned.indexOf(' “No'))).name).toBe('Ude Eze');
    expect(resolve('Oke Adu said that she was late. Tom Vik saw Oke Adu. “Yes,” he said.').name).toBe('Tom Vik');
  });
  it('does not mean who is only spoken of in a quotation', () => {
    expect(resolve('Tom Vik came. “Paul Ek is late,” he said.').name).toBe('Tom Vik');
  });
  it('means somebody without a name when such a one spoke last', () => {
    const text = 'Tom Vik left. A spokesman for the club said that it had rained. “We waited,” he said.';
    expect(resolve(text)).toMatchObject({ name: null, rule: 'pronoun-unnamed', from: 'A spokesman for the club' });
  });
  it('means nobody where nobody fits', () => {
    expect(resolve('Mary Dahl came. “Yes, we do,” he said.')).toMatchObject({ name: null, rule: 'unnamed' });
  });
});

describe('“who”', () => {
  it('is not somebody of another sentence', () => {
    expect(
      resolve('Jane Roe, who lives by the sea, left. Her neighbour, who said he had slept, stayed.').name,
    ).toBeNull();
    expect(resolve('They met Jane Roe, who said that she had slept.').name).toBe('Jane Roe');
  });
});

describe('other pronouns', () => {
  it('“they” means two who are named together', () => {
    const found = resolve('Tom Vik met Mary Dahl. “Yes, we do,” they said.');
    expect(found).toMatchObject({ name: null, others: ['Tom Vik', 'Mary Dahl'], rule: 'pronoun-they' });
    expect(found.from).toBe('Tom Vik met Mary Dahl');
  });
  it('“they” means those who just spoke, when nobody names them', () => {
    const text = 'Tom Vik met Mary Dahl. Friends of Vik said that he was ill. “He sleeps,” they said.';
    expect(resolve(text)).toMatchObject({ name: null, others: [], rule: 'pronoun-unnamed', from: 'Friends of Vik' });
  });
  it('“it” means the organisation that spoke', () => {
    const text = 'The River Board met in Oslo. The River Board said that it had rained. It said that the dam held.';
    expect(resolve(text)).toMatchObject({ name: 'River Board', rule: 'pronoun-it' });
  });
  it.each([
    ['Ann Roe, who said that it rained, left.', 'Ann Roe'],
    ['Ann Roe, a judge of the Supreme Court, who said that it rained, left.', 'Ann Roe'],
  ])('“who” means the person just named: %s', (text, name) => {
    expect(resolve(text).name).toBe(name);
  });
  it.each(['“I” means nobody in particular: Tom Vik came. I said that it rained.'])('%s', (text) => {
    expect(resolve(text)).toMatchObject({ name: null, others: [] });
  });
});
