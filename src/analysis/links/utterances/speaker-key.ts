import type { Speaker } from '#analysis/annotations.ts';
import { FUNCTION_WORDS } from '#analysis/links/function-words.ts';
import { toConcept } from '#analysis/links/near-synonyms.ts';
import { splitWords } from '#analysis/links/split-words.ts';
import { stemWord } from '#analysis/links/stem-word.ts';

/**
 * Whom a quotation is from, for comparing. `key` is the same for the same speaker: an entity, all of a group, or an
 * unnamed one in the same words ("a police spokeswoman"); null when that cannot be told ("he", "officials").
 */
export interface SpeakerKey {
  key: string | null;
  /** Whom the words name or may name. */
  entities: readonly string[];
  /** The content words of an unnamed speaker. */
  description: readonly string[];
}

export type SpeakerAgreement = 'same' | 'open' | 'other';

/** "Officials" and "a spokesman" are many people; "a police spokesman" is enough to know him by, in one story. */
const FEWEST_DESCRIBING = 2;
const PRONOUN = /^(?:he|she|they|it|i|we|you|who|him|her|them|those|this|that|one)$/i;
const UNKNOWN: SpeakerKey = { key: null, entities: [], description: [] };

export function toSpeakerKey(speaker: Speaker | null, text: string): SpeakerKey {
  if (!speaker) return UNKNOWN;
  if (speaker.entity !== null) return { ...UNKNOWN, key: `one ${speaker.entity}`, entities: [speaker.entity] };
  const words = text.slice(speaker.start, speaker.end);
  const entities = speaker.candidates.toSorted();
  if (entities.length > 0) {
    const isOpen = speaker.rule === 'shared-name';
    return { ...UNKNOWN, key: isOpen || entities.length < 2 ? null : `all ${entities.join(' ')}`, entities };
  }
  if (PRONOUN.test(words)) return UNKNOWN;
  const description = describe(words);
  return {
    ...UNKNOWN,
    key: description.length < FEWEST_DESCRIBING ? null : `as ${description.join(' ')}`,
    description,
  };
}

/** `other` forbids; `open` means that the words alone have to show it. */
export function compareSpeakers(a: SpeakerKey, b: SpeakerKey): SpeakerAgreement {
  if (a.key !== null && a.key === b.key) return 'same';
  if (a.entities.length > 0 && b.entities.length > 0) {
    return a.entities.some((entity) => b.entities.includes(entity)) ? 'open' : 'other';
  }
  if (a.description.length > 0 && b.description.length > 0) {
    return a.description.some((word) => b.description.includes(word)) ? 'open' : 'other';
  }
  return 'open';
}

function describe(words: string): string[] {
  const concepts = splitWords(words, { start: 0, end: words.length })
    .filter(({ form, kind }) => kind === 'word' && !FUNCTION_WORDS.has(form))
    .map(({ form }) => toConcept(stemWord(form)));
  return [...new Set(concepts)].toSorted();
}
