import { describe, expect, it } from 'vitest';
import { readSpeech } from './read-quotations.fixture.ts';

describe('reported words end', () => {
  it.each([
    [
      'before the main clause',
      'While Bo Day says the bridge is safe, others doubt it.',
      ['Bo Day: the bridge is safe'],
    ],
    [
      'before the main clause, behind a comma in quotation marks',
      'When Ann Lee said it was “dead,” the room fell silent.',
      ['Ann Lee: it was “dead,”'],
    ],
    ['with an opening participle', 'Noting that the bridge is old, Ann Lee rose.', ['Ann Lee: that the bridge is old']],
    ['with an opening gerund', 'By saying the bridge was safe, Ann Lee calmed us.', ['Ann Lee: the bridge was safe']],
    ['with a relative clause', 'Ann Lee, who said the bridge was safe, left early.', ['who: the bridge was safe']],
    [
      'before the next statement and its adjunct',
      'Ann Lee said the bridge was safe, and when pressed on the cost, she said, “Wait.”',
      ['Ann Lee: the bridge was safe', 'she: “Wait.”'],
    ],
    [
      'before the next statement, whose subject is left out',
      'Ann Lee said the bridge was safe, but in May said that it was not.',
      ['Ann Lee: the bridge was safe', 'Ann Lee: that it was not'],
    ],
    [
      'before a participle joined by "but"',
      'Ann Lee spoke, noting that the bridge was safe but warning that it was old.',
      ['Ann Lee: that the bridge was safe', 'Ann Lee: that it was old'],
    ],
    [
      'behind quoted words that judge, before a remark on them',
      'Ann Lee called the plan “a mess,” a word that nobody liked.',
      ['Ann Lee: the plan “a mess,”'],
    ],
    ['there too before "then"', 'Ann Lee called the plan “a mess”, then left.', ['Ann Lee: the plan “a mess”']],
    ['there too behind "what"', 'What Ann Lee called a “mess of rules” grew.', ['Ann Lee: a “mess of rules”']],
  ])('%s', (_rule, text, expected) => {
    expect(readSpeech(text)).toEqual(expected);
  });

  it.each([
    ['"and thought"', 'Ann Lee said she built the bridge and thought of her father.'],
    ['a clause that nobody says', 'Ann Lee said the bridge was safe, and it stood for years.'],
    ['a list', 'Ann Lee said apples, pears and plums fall when they are ripe.'],
  ])('not at %s', (_what, text) => {
    const [said, ...others] = readSpeech(text);
    expect(others).toEqual([]);
    expect(said).toBe(`Ann Lee: ${text.slice('Ann Lee said '.length, -1)}`);
  });
});

it('takes a list of judgements whole', () => {
  expect(readSpeech('Ann Lee called the plan “a mess,” a “joke” and “a shame.”')).toEqual([
    'Ann Lee: the plan “a mess,” a “joke” and “a shame.”',
  ]);
});
