import { describe, expect, it } from 'vitest';
import { SPEAKER_RULES, type Entity, type Quotation, type Speaker, type SpeakerRule } from '#analysis/annotations.ts';
import { toSpeakerReason } from './to-speaker-reason.ts';

const entities = new Map(
  ['Kari Lund', 'Jan Berg', 'River Board'].map((name, index) => [
    `e${index + 1}`,
    { id: `e${index + 1}`, name } as Entity,
  ]), // only names count
);

/** The reason for a speaker whose words and antecedent stand in a text: "President Lund … he". */
function reasonOf(
  rule: SpeakerRule,
  mention: string,
  antecedent: string | null,
  more: Partial<Speaker> = {},
): string | null {
  const text = `${antecedent ?? 'Nobody'} … ${mention} said so`;
  const start = text.indexOf('… ') + 2;
  const speaker: Speaker = {
    start,
    end: start + mention.length,
    name: 'Kari Lund',
    entity: 'e1',
    candidates: [],
    antecedent: antecedent === null ? null : { start: 0, end: antecedent.length },
    basis: 'inferred',
    rule,
    ...more,
  };
  return toSpeakerReason({ speaker } as Quotation, text, entities); // the rest plays no part here
}

const several = { name: null, entity: null, candidates: ['e1', 'e2'] };

describe('toSpeakerReason', () => {
  it.each<[SpeakerRule, string, string | null, Partial<Speaker>, string | null]>([
    ['full-name', 'President Kari Lund', null, {}, null],
    ['full-name', 'Lund', null, {}, '“Lund” → Kari Lund, the full name that another article gives'],
    [
      'short-name',
      'Lund',
      'President Kari Lund',
      {},
      '“Lund” is short for Kari Lund, named in full elsewhere in the text (“President Kari Lund”)',
    ],
    ['other-spelling', 'Kari Lundh', 'Kari Lund', {}, '“Kari Lundh” is Kari Lund in another spelling'],
    ['names-together', 'Lund and Berg', null, several, null],
    [
      'shared-name',
      'Lund',
      null,
      several,
      '“Lund” is a name of Kari Lund and Jan Berg; the text does not say which of them speaks',
    ],
    ['pronoun-same-sentence', 'he', 'Lund', {}, '“he” → Kari Lund, named earlier in the sentence (“Lund”)'],
    ['pronoun-last-speaker', 'he', 'Kari Lund', {}, '“he” → Kari Lund, the last man named as speaker'],
    [
      'pronoun-last-speaker',
      'She',
      'the leader',
      {},
      '“She” → Kari Lund, the last woman named as speaker (“the leader”)',
    ],
    [
      'pronoun-last-subject',
      'she',
      'Lund',
      {},
      '“she” → Kari Lund, the woman of whom the text speaks just before (“Lund”)',
    ],
    ['pronoun-last-named', 'he', 'Lund', {}, '“he” → Kari Lund, the last man named before (“Lund”)'],
    [
      'pronoun-unnamed',
      'she',
      'a clerk',
      { name: null, entity: null },
      '“she” → “a clerk”, without a name in the text',
    ],
    ['pronoun-who', 'who', 'Kari Lund', {}, '“who” → Kari Lund, named just before it'],
    [
      'pronoun-it',
      'It',
      'the board',
      { name: 'River Board', entity: 'e3' },
      '“It” → River Board, of which the text speaks just before (“the board”)',
    ],
    [
      'pronoun-they',
      'they',
      'Lund met Berg',
      several,
      '“they” → Kari Lund and Jan Berg, whom the text names together just before',
    ],
    [
      'description',
      'the leader',
      'President Kari Lund',
      {},
      '“the leader” → Kari Lund, whom the text introduces as “President Kari Lund”',
    ],
    ['description-last-speaker', 'the mayor', 'Lund', {}, '“the mayor” fits several people; Kari Lund spoke last'],
    ['description-last-named', 'the mayor', 'Lund', {}, '“the mayor” fits several people; Kari Lund was named last'],
    [
      'description-last-subject',
      'the author',
      'Lund',
      {},
      '“the author” → Kari Lund, of whom the text speaks just before (“Lund”)',
    ],
    [
      'description-of-several',
      'the leaders',
      null,
      several,
      '“the leaders” → Kari Lund and Jan Berg, whom the words fit',
    ],
    ['unnamed', 'officials', null, { name: null, entity: null }, null],
  ])('%s: “%s” from “%s”', (rule, mention, antecedent, more, reason) => {
    expect(reasonOf(rule, mention, antecedent, more)).toBe(reason);
  });

  it('has something to say of each rule whose words are no name', () => {
    const silent = SPEAKER_RULES.filter((rule) => reasonOf(rule, 'he', 'Lund') === null);
    expect(silent).toEqual(['names-together', 'unnamed']);
  });

  it('says nothing without a speaker', () => {
    expect(toSpeakerReason({ speaker: null } as Quotation, '', entities)).toBeNull(); // the rest plays no part here
  });
});
