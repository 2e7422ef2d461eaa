import type { Entity, Quotation } from '#analysis/annotations.ts';
import { splitSearchWords } from '#analysis/search/split-search-words.ts';
import type { BundledArticle } from '#bundle/story-bundle.ts';
import { toList } from '#bundle/to-list.ts';
import { toSpeakerNames } from '#bundle/to-speaker-names.ts';

/** Who speaks, as a card shows it. */
export interface ShownSpeaker {
  /** The full name or names, or "Speaker not named". */
  heading: string;
  /** Full names; none when the speaker is not named. */
  names: string[];
  /** True when one of `names` speaks and the text does not say which. */
  isOpen: boolean;
  /** How the article calls the speaker there; null when that is the full name itself, or nothing. */
  mention: string | null;
  /** For an inferred speaker, how we know, as a sentence; null for a stated one. */
  reason: string | null;
}

export function toSpeaker(
  quotation: Quotation,
  { text }: BundledArticle,
  entities: ReadonlyMap<string, Entity>,
): ShownSpeaker {
  const { speaker } = quotation;
  const unnamed: ShownSpeaker = { heading: 'Speaker not named', names: [], isOpen: false, mention: null, reason: null };
  if (!speaker) return unnamed;
  const mention = text.slice(speaker.start, speaker.end);
  const { names, isOpen, words: heading } = toSpeakerNames(quotation, text, entities);
  if (heading === null) return { ...unnamed, mention };
  return {
    heading,
    names,
    isOpen,
    mention: mention === heading ? null : mention,
    reason: speaker.basis === 'stated' ? null : toReason({ mention, names, heading, rule: speaker.rule, isOpen }),
  };
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
    return `“${mention}” is a name of ${toList(names)}; the text does not say which of them speaks.`;
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
