import { describe, expect, it } from 'vitest';
import type { Speaker } from '#analysis/annotations.ts';
import { ENTITIES, toArticle } from './test-quotations.ts';
import { toSpeaker } from './to-speaker.ts';

const entities = new Map(ENTITIES.map((entity) => [entity.id, entity]));

function speakerOf(line: string) {
  const article = toArticle('A', [line]);
  const [quotation] = article.quotations;
  if (!quotation) throw new Error(`no quotation in “${line}”`);
  return toSpeaker(quotation, article, entities);
}

describe('toSpeaker', () => {
  it.each([
    ['Ana: “Yes”', 'Ana Ruiz', 'Ana'],
    ['the two: that it rains', 'Ana Ruiz and José Örn', 'the two'],
    ['Ana and Luis Ruiz: that it rains', 'Ana Ruiz and Luis Ruiz', 'Ana and Luis Ruiz'],
    ['Ruiz: that it rains', 'Ana Ruiz or Luis Ruiz', 'Ruiz'],
    ['officials: that it rains', 'Speaker not named', 'officials'],
    [': “Yes”', 'Speaker not named', null],
  ])('for %j shows %j', (line, heading, mention) => {
    expect(speakerOf(line)).toMatchObject({ heading, mention });
  });

  it('says nothing of how the article calls a speaker whom it calls by the full name', () => {
    const article = toArticle('A', ['Ana Ruiz: “Yes”']);
    const [quotation] = article.quotations;
    const speaker: Speaker = {
      start: 0,
      end: 8,
      name: 'Ana Ruiz',
      entity: 'e1',
      candidates: [],
      antecedent: null,
      basis: 'stated',
      rule: 'full-name',
    };
    expect(quotation && toSpeaker({ ...quotation, speaker }, article, entities).mention).toBeNull();
  });

  it('gives a reason in words where the name does not stand in full', () => {
    expect(speakerOf('Ana and Luis Ruiz: “Yes”').reason).toBeNull();
    expect(speakerOf('Ana: “Yes”').reason).toBe('“Ana” is short for Ana Ruiz, named in full elsewhere in the text.');
    expect(speakerOf('she: “Yes”').reason).toBe('“she” → Ana Ruiz, the woman of whom the text speaks just before.');
  });
});
