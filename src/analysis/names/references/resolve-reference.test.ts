import { describe, expect, it } from 'vitest';
import { resolveLastSpeaker as resolve, STORY } from './resolve-speaker.fixture.ts';

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

describe('a kind of organisation', () => {
  it.each([
    ['Norvik Power said in a statement that its staff had left. “It is sad,” the company said.', 'Norvik Power'],
    ['The Ministry of Health denied the report. “We have enough,” the ministry said.', 'Ministry of Health'],
    [
      'Norvik Power was fined. The Ministry of Health refused to say why. “It is sad,” the company said.',
      'Norvik Power',
    ],
    ['The Ministry of Health denied the report. “It is sad,” the company said.', null],
    ['Kari Lund came late. “It is sad,” the company said.', null],
    ['Norvik Power said it was sorry. Kari Lund came. It rained. It was late. “It is sad,” the company said.', null],
  ])('in “%s” means %s', (text, name) => {
    expect(resolve(text).name).toBe(name);
  });
});
