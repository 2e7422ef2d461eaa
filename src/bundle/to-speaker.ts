import type { Entity, Quotation } from '#analysis/annotations.ts';
import type { BundledArticle } from './story-bundle.ts';
import { toSpeakerNames } from './to-speaker-names.ts';
import { toSpeakerReason } from './to-speaker-reason.ts';

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
  /** How the words lead to the name, as a sentence; null where the name stands there, or nobody's. */
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
  const mention = text.slice(speaker.start, speaker.end) || null;
  const { names, isOpen, words: heading } = toSpeakerNames(quotation, entities);
  const reason = toSpeakerReason(quotation, text, entities);
  if (heading === null) return { ...unnamed, mention, reason: reason === null ? null : `${reason}.` };
  return {
    heading,
    names,
    isOpen,
    mention: mention === heading ? null : mention,
    reason: reason === null ? null : `${reason}.`,
  };
}
