import type { NameMention, Span } from '#analysis/annotations.ts';
import { ORGANISATION_WORDS } from '#analysis/names/name-words.ts';
import type { Discourse } from './discourse.ts';
import { firstNamedIn, lastSpeakerBefore } from './find-before.ts';

/** No company is called so. */
const PUBLIC_KINDS =
  /\b(?:ministry|department|agency|committee|commission|council|court|university|police|army|party)\b/iu;
const OPEN_KINDS = /^(?:company|firm|group|organi[sz]ation)$/u;
/**
 * "The company", "the ministry": the organisation that spoke last, else the one named first in the sentences before.
 * Knowingly misses a kind with an addition ("the software company") and a newspaper, whose own words are its articles.
 */
export function resolveOrganisation(discourse: Discourse, phrase: Span): NameMention | null {
  const { structure, naming } = discourse;
  const [, kind = ''] = /^the (\p{L}+)$/iu.exec(structure.text.slice(phrase.start, phrase.end)) ?? [];
  if (!ORGANISATION_WORDS.has(kind)) return null;
  const isKind = OPEN_KINDS.test(kind)
    ? (name: string) => !PUBLIC_KINDS.test(name)
    : (name: string) => name.toLowerCase().split(' ').includes(kind);
  const fitting = new Set(
    naming.entities.flatMap(({ id, type, name }) => (type === 'organisation' && isKind(name) ? id : [])),
  );
  const at = discourse.sentenceAt(phrase.start);
  const isFitting = (entity: string): boolean => fitting.has(entity);
  const named = [at - 1, at - 2, at].map((sentence) => firstNamedIn(discourse, sentence, phrase.start, isFitting));
  return lastSpeakerBefore(discourse, phrase.start, isFitting) ?? named.find((name) => name !== null) ?? null;
}
