import { describe, expect, it } from 'vitest';
import type { Entity, Quotation, Speaker } from '#analysis/annotations.ts';
import { toSpeakerNames } from './to-speaker-names.ts';

const entities = new Map(
  ['Ana Ruiz', 'Luis Ruiz'].map((name, index) => [`e${index}`, { id: `e${index}`, name } as Entity]), // only names count
);

const wordsOf = (speaker: Partial<Speaker> | null) =>
  // The rest of a quotation plays no part here.
  toSpeakerNames({ speaker: speaker && { start: 0, end: 4, candidates: [], ...speaker } } as Quotation, entities);

describe('toSpeakerNames', () => {
  it.each<[string, Partial<Speaker> | null, string | null]>([
    ['a name', { name: 'Ana Ruiz', rule: 'full-name' }, 'Ana Ruiz'],
    ['an entity', { name: null, entity: 'e1', rule: 'full-name' }, 'Luis Ruiz'],
    [
      'a plural',
      { name: null, entity: null, candidates: ['e0', 'e1'], rule: 'pronoun-they' },
      'Ana Ruiz and Luis Ruiz',
    ],
    ['a surname of two', { name: null, candidates: ['e0', 'e1'], rule: 'shared-name' }, 'Ana Ruiz or Luis Ruiz'],
    ['a speaker whom no name fits', { name: null, entity: null, rule: 'description' }, null],
    ['no speaker', null, null],
  ])('words %s', (_case, speaker, words) => {
    expect(wordsOf(speaker).words).toBe(words);
  });
});
