import type { Entity, Quotation } from '#analysis/annotations.ts';
import { splitSearchWords } from '#analysis/search/split-search-words.ts';
import type { BundledArticle } from '#bundle/story-bundle.ts';

/** The value of the speaker facet for words whose speaker has no name. */
export const UNNAMED = 'not named';

/** Who speaks, as a card shows it. */
export interface ShownSpeaker {
  /** The full name or names, or "Speaker not named". */
  heading: string;
  /** How the article calls the speaker there; null when that is the full name itself, or nothing. */
  mention: string | null;
  /** For an inferred speaker, how we know, as a sentence; null for a stated one. */
  reason: string | null;
  /** Values of the speaker facet under which the quotation stands. */
  facetValues: string[];
}

export function toSpeaker(
  { speaker }: Quotation,
  { text }: BundledArticle,
  entities: ReadonlyMap<string, Entity>,
): ShownSpeaker {
  const unnamed = { heading: 'Speaker not named', mention: null, reason: null, facetValues: [UNNAMED] };
  if (!speaker) return unnamed;
  const mention = text.slice(speaker.start, speaker.end);
  const name = speaker.name ?? entities.get(speaker.entity ?? '')?.name;
  const names = name === undefined ? speaker.candidates.flatMap((id) => entities.get(id)?.name ?? []) : [name];
  if (names.length === 0) return { ...unnamed, mention };
  const isOpen = names.length > 1 && leavesOpen(speaker.rule, mention);
  const heading = toList(names, isOpen ? 'or' : 'and');
  return {
    heading,
    mention: mention === heading ? null : mention,
    reason: speaker.basis === 'stated' ? null : toReason({ mention, names, heading, rule: speaker.rule, isOpen }),
    facetValues: names,
  };
}

/** Whether several candidates mean that one of them speaks and we do not know which; a plural means all of them. */
function leavesOpen(rule: string, mention: string): boolean {
  return rule === 'shared-surname' || (rule === 'pronoun' && !/^(?:they|them|we|who)$/i.test(mention));
}

interface Inference {
  mention: string;
  names: string[];
  heading: string;
  /** Of `resolve-reference.ts`. */
  rule: string;
  isOpen: boolean;
}

function toReason({ mention, names, heading, rule, isOpen }: Inference): string {
  if (rule === 'shared-surname') {
    return `“${mention}” is a name of ${toList(names, 'and')}; the text does not say which of them speaks.`;
  }
  if (isOpen) return `“${mention}” can mean ${heading}; the text does not say which of them speaks.`;
  if (names.length > 1) return `“${mention}” is taken to mean ${heading}, of whom the text speaks together.`;
  switch (rule) {
    case 'pronoun':
      return `“${mention}” is taken to mean ${heading}, of whom the text speaks just before.`;
    case 'description-nearest':
      return `“${mention}” fits several people; ${heading} is the one who spoke or was named last.`;
    default:
      return isShortFor(mention, heading)
        ? `“${mention}” is taken to be short for ${heading}, the full name that the text gives elsewhere.`
        : `“${mention}” is taken to describe ${heading}, from what the text says elsewhere.`;
  }
}

function isShortFor(mention: string, name: string): boolean {
  const ofName = new Set(splitSearchWords(name).map(({ word }) => word));
  return splitSearchWords(mention).some(({ word }) => ofName.has(word));
}

function toList(names: readonly string[], joint: 'and' | 'or'): string {
  if (names.length < 3) return names.join(` ${joint} `);
  return `${names.slice(0, -1).join(', ')} ${joint} ${names.at(-1)}`;
}
