import type { Entity, Quotation } from '#analysis/annotations.ts';
import { foldText } from '#analysis/search/fold-text.ts';
import type { BundledArticle } from '#bundle/story-bundle.ts';

/** The value of the speaker facet for words whose speaker has no name. */
export const UNNAMED = 'not named';

/** Who speaks, as a card shows it. */
export interface ShownSpeaker {
  /** The full name or names, or "Speaker not named". */
  heading: string;
  /** How the article calls the speaker there; null when that is the full name itself, or nothing. */
  mention: string | null;
  basis: 'stated' | 'inferred';
  /** For an inferred speaker, how we know, as a sentence; else null. */
  reason: string | null;
  /** Values of the speaker facet under which the quotation stands. */
  facetValues: string[];
}

export function toSpeaker(
  { speaker }: Quotation,
  { text }: BundledArticle,
  entities: ReadonlyMap<string, Entity>,
): ShownSpeaker {
  if (!speaker)
    return { heading: 'Speaker not named', mention: null, basis: 'stated', reason: null, facetValues: [UNNAMED] };
  const words = text.slice(speaker.start, speaker.end);
  const { basis, rule } = speaker;
  const name = speaker.name ?? entities.get(speaker.entity ?? '')?.name;
  if (name !== undefined) {
    const reason = basis === 'inferred' ? toReason(words, name, rule) : null;
    return { heading: name, mention: words === name ? null : words, basis, reason, facetValues: [name] };
  }
  const names = speaker.candidates.flatMap((id) => entities.get(id)?.name ?? []);
  if (names.length === 0) {
    return { heading: 'Speaker not named', mention: words, basis: 'stated', reason: null, facetValues: [UNNAMED] };
  }
  const isOpen = names.length > 1 && names.every((candidate) => sharesLastWord(candidate, words));
  const heading = toList(names, isOpen ? 'or' : 'and');
  const reason = isOpen
    ? `“${words}” is a name that ${toList(names, 'and')} share; the text does not say which of them speaks.`
    : `“${words}” is taken to mean ${heading}, of whom the text speaks together.`;
  return { heading, mention: words, basis, reason, facetValues: names };
}

const PRONOUN = /^(?:he|she|they|it|who|i|we|him|her|them)$/i;

/** By the form of the words; the rule only where it adds something that the words do not show. */
function toReason(words: string, name: string, rule: string): string {
  if (PRONOUN.test(words)) return `“${words}” is taken to mean ${name}, of whom the text speaks just before.`;
  if (rule.includes('dash') || rule.includes('turn'))
    return `The words before these are ${name}’s, and nobody else begins to speak.`;
  if (foldedWords(words).some((word) => foldedWords(name).includes(word))) {
    return `“${words}” is taken to be short for ${name}, the full name that the text gives elsewhere.`;
  }
  return `“${words}” is taken to describe ${name}, from what the text says elsewhere.`;
}

const foldedWords = (text: string) => foldText(text).text.split(/[^\p{L}\p{N}]+/u);

/** A shared surname leaves open who is meant; a plural ("the leaders") means all. */
function sharesLastWord(name: string, words: string): boolean {
  const last = foldedWords(words).findLast((word) => word !== '');
  return last !== undefined && foldedWords(name).includes(last);
}

function toList(names: readonly string[], joint: 'and' | 'or'): string {
  if (names.length < 3) return names.join(` ${joint} `);
  return `${names.slice(0, -1).join(', ')} ${joint} ${names.at(-1)}`;
}
