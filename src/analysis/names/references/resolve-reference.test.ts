import { describe, expect, it } from 'vitest';
import { extractQuotations } from '#analysis/quotes/extract-quotations.ts';
import { extractStructure } from '#analysis/text/extract-structure.ts';
import { extractNames } from '#analysis/names/extract-names.ts';

interface Resolved {
  /** The full name. */
  name: string | null;
  /** Several who are meant, or one of whom is. */
  others: string[];
  rule: string;
  basis: string;
  /** The words that it goes back to. */
  from: string | null;
}

/** Whom the speaker of a text's last quotation is, and how the words lead there. */
function resolve(text: string): Resolved {
  const structure = extractStructure(text);
  const naming = extractNames(structure);
  const { quotations } = extractQuotations('a', structure, naming);
  const speaker = quotations.at(-1)?.speaker;
  if (!speaker) throw new Error(`nobody speaks in “${text}”`);
  const nameOf = (id: string) => naming.entities.find((entity) => entity.id === id)?.name ?? '';
  const { name, candidates, rule, basis, antecedent } = speaker;
  const from = antecedent && text.slice(antecedent.start, antecedent.end);
  return { name, others: candidates.map(nameOf), rule, basis, from };
}

const STORY =
  'Norwegian President Kari Lund met Swedish Prime Minister Jan Berg in Oslo. With them was Mary Dahl, the mayor of Bergen, and Tom Vik, 52, of Moss.';

describe('a name', () => {
  it.each([
    ['Kari Lund', 'Kari Lund', 'full-name', null],
    ['President Kari Lund', 'Kari Lund', 'full-name', null],
    ['Mary Dahl, the mayor of Bergen,', 'Mary Dahl', 'full-name', null],
    ['Lund', 'Kari Lund', 'short-name', 'Norwegian President Kari Lund'],
    ['President Lund', 'Kari Lund', 'short-name', 'Norwegian President Kari Lund'],
    ['Mrs. Dahl', 'Mary Dahl', 'short-name', 'Mary Dahl'],
    ['Mary', 'Mary Dahl', 'short-name', 'Mary Dahl'],
    ['Kari Lundh', 'Kari Lundh', 'full-name', null],
  ])('%s means %s, as stated', (words, name, rule, from) => {
    expect(resolve(`${STORY} “It rains,” ${words} said.`)).toEqual({ name, others: [], rule, basis: 'stated', from });
  });

  it('in another spelling means the same person, under the fuller one', () => {
    const text = 'They met Omar al-Hafiz. It rained. “We are late,” Omar Hafiz said.';
    expect(resolve(text)).toMatchObject({ name: 'Omar al-Hafiz', rule: 'other-spelling', from: 'Omar al-Hafiz' });
    expect(resolve('They met Omar al-Hafiz. “We are late,” Hafiz said.').rule).toBe('short-name');
    expect(resolve('They met Peter Maurer. “We are late,” Mauer said.').rule).toBe('other-spelling');
  });
  it('of an organisation can be its acronym', () => {
    const text = 'The Food and Drug Administration (FDA) met. The FDA said that the drug was safe.';
    expect(resolve(text)).toMatchObject({ name: 'Food and Drug Administration', rule: 'short-name' });
  });
  it('after a description or before it is the speaker’s, whichever stands first', () => {
    expect(resolve('“It rains,” Norway’s prime minister, Ida Moe, said.').name).toBe('Ida Moe');
    expect(resolve('“It rains,” Ida Moe, Norway’s prime minister, said.').name).toBe('Ida Moe');
  });
  it('before another name is not the speaker’s', () => {
    expect(resolve(`${STORY} “It rains,” Lund adviser Ida Moe said.`).name).toBe('Ida Moe');
  });
  it('joined to another by “and” means both', () => {
    const found = resolve(`${STORY} “It rains,” Lund and Berg said.`);
    expect(found).toMatchObject({ name: null, others: ['Kari Lund', 'Jan Berg'], rule: 'names-together' });
  });
});

describe('a surname of two people', () => {
  const two = 'They met Bill Hart and Hillary Hart.';

  it('leaves both', () => {
    const found = resolve(`${two} “It rains,” Hart said.`);
    expect(found).toMatchObject({ name: null, others: ['Bill Hart', 'Hillary Hart'], rule: 'shared-name' });
  });
  it.each([
    ['Mr. Hart', 'Bill Hart'],
    ['Mrs. Hart', 'Hillary Hart'],
    ['Hillary', 'Hillary Hart'],
  ])('is told apart in “%s”', (words, name) => {
    expect(resolve(`${two} “It rains,” ${words} said.`).name).toBe(name);
  });
  it('is told apart by a pronoun, too', () => {
    expect(resolve(`${two} It was late. “It rains,” she said.`).name).toBe('Hillary Hart');
  });
  it('names neither before another noun', () => {
    const nobody = { name: null, others: [], rule: 'unnamed' };
    expect(resolve(`${two} “It rains,” Hart supporters said.`)).toMatchObject(nobody);
    expect(resolve(`${two} “It rains,” Hart’s lawyers said.`)).toMatchObject(nobody);
  });
});

describe('a description', () => {
  it.each([
    ['the Norwegian leader', 'Kari Lund', 'Norwegian President Kari Lund'],
    ['the Swedish prime minister', 'Jan Berg', 'Swedish Prime Minister Jan Berg'],
    ['the president', 'Kari Lund', 'Norwegian President Kari Lund'],
    ['the mayor', 'Mary Dahl', 'Mary Dahl, the mayor'],
    ['the 52-year-old', 'Tom Vik', 'Tom Vik, 52'],
    ['Norway’s president', 'Kari Lund', 'Norwegian President Kari Lund'],
  ])('%s means %s, whom the text calls “%s”', (words, name, from) => {
    const found = resolve(`${STORY} “It rains,” ${words} said.`);
    expect(found).toEqual({ name, others: [], rule: 'description', basis: 'inferred', from });
  });

  it('by a party means the one of that party', () => {
    const text = 'Democratic nominee Ann Roe met Republican nominee Ida Moe. It was late.';
    expect(resolve(`${text} “It rains,” the Republican nominee said.`).name).toBe('Ida Moe');
    expect(resolve(`${text} “It rains,” the Democratic nominee said.`).name).toBe('Ann Roe');
    expect(resolve('Rep. Ann Roe (R-Utah) left. “It rains,” the Utah Republican said.').name).toBe('Ann Roe');
  });
  it('in the plural leaves everybody whom it fits', () => {
    const found = resolve(`${STORY} “It rains,” the leaders said.`);
    expect(found).toMatchObject({ name: null, others: ['Kari Lund', 'Jan Berg'], rule: 'description-of-several' });
  });
  it('that fits two means who spoke last, else who was named last', () => {
    const two = 'The town’s mayor Ann Roe met the mayor Ida Moe.';
    expect(resolve(`${two} “No,” Roe said. It rained. “Yes,” the mayor said.`)).toMatchObject({
      name: 'Ann Roe',
      rule: 'description-last-speaker',
    });
    expect(resolve(`${two} “Yes, we do,” the mayor said.`)).toMatchObject({
      name: 'Ida Moe',
      rule: 'description-last-named',
    });
  });

  it.each([
    ['the billionaire', 'Ann Roe left the meeting.'],
    ['the Vermont senator', 'Ann Roe left the meeting.'],
    ['the minority leader', 'Ann Roe left the meeting.'],
    ['the 40-year-old nurse', 'Ann Roe left the meeting.'],
    ['the actress', 'Ann Roe met Tom Vik.'],
  ])('that says what is told of nobody means of whom the text speaks: %s', (words, before) => {
    const found = resolve(`${before} “It rains,” ${words} said.`);
    expect(found).toMatchObject({ name: 'Ann Roe', rule: 'description-last-subject', from: 'Ann Roe' });
  });

  it.each([
    ['the former president', STORY],
    ['the Danish leader', STORY],
    ['officials', STORY],
    ['a mayor', STORY],
    ['a spokesman for Lund', STORY],
    ['Lund’s lawyer', STORY],
    ['the Lund supporter', STORY],
    ['Norwegian state media', STORY],
    ['the ministry', STORY],
    ['the spokesman', 'Ann Roe left the meeting.'],
    ['the mayor', 'Ann Roe left the meeting.'],
    ['the Vermont senator', 'Governor Ann Roe left the meeting.'],
    ['the actor', 'Mary Dahl left the meeting.'],
    ['the Democratic nominee', 'Republican nominee Ann Roe left the meeting.'],
    ['the author of the book', 'Ann Roe left the meeting.'],
    ['the film’s narrator', 'Ann Roe left the meeting.'],
  ])('that fits nobody names nobody: %s', (words, before) => {
    expect(resolve(`${before} “It rains,” ${words} said.`)).toMatchObject({ name: null, others: [] });
  });
});

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
