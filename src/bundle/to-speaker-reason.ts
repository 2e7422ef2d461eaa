import type { Entity, Quotation, SpeakerRule } from '#analysis/annotations.ts';
import { toList } from './to-list.ts';
import { toSpeakerNames } from './to-speaker-names.ts';

/** Who is meant, as a sentence needs it. */
interface Chain {
  /** The words at hand: “he”, in quotation marks. */
  mention: string;
  /** The full names, joined. */
  who: string;
  /** Those who may have spoken, as a list. */
  all: string;
  /** The words gone back to, in quotation marks. */
  antecedent: string;
  /** " (“Lund”)": the same as an addition; nothing where it would only repeat the name. */
  at: string;
  /** "man" for he, "woman" for she. */
  sex: string;
}

/** For each rule of the analysis what it saw, without the full stop; null where the words speak for themselves. */
const REASONS: Record<SpeakerRule, (chain: Chain) => string | null> = {
  'full-name': () => null,
  'short-name': ({ mention, who, at }) => `${mention} is short for ${who}, named in full elsewhere in the text${at}`,
  'other-spelling': ({ mention, who, at }) => `${mention} is ${who} in another spelling${at}`,
  'names-together': () => null,
  'shared-name': ({ mention, all }) => `${mention} is a name of ${all}; the text does not say which of them speaks`,
  'pronoun-same-sentence': ({ mention, who, at }) => `${mention} → ${who}, named earlier in the sentence${at}`,
  'pronoun-last-speaker': ({ mention, who, at, sex }) => `${mention} → ${who}, the last ${sex} named as speaker${at}`,
  'pronoun-last-subject': ({ mention, who, at, sex }) =>
    `${mention} → ${who}, the ${sex} of whom the text speaks just before${at}`,
  'pronoun-last-named': ({ mention, who, at, sex }) => `${mention} → ${who}, the last ${sex} named before${at}`,
  'pronoun-unnamed': ({ mention, antecedent }) => `${mention} → ${antecedent}, without a name in the text`,
  'pronoun-who': ({ mention, who, at }) => `${mention} → ${who}, named just before it${at}`,
  'pronoun-it': ({ mention, who, at }) => `${mention} → ${who}, of which the text speaks just before${at}`,
  'pronoun-they': ({ mention, who }) => `${mention} → ${who}, whom the text names together just before`,
  description: ({ mention, who, antecedent }) => `${mention} → ${who}, whom the text introduces as ${antecedent}`,
  'description-last-speaker': ({ mention, who }) => `${mention} fits several people; ${who} spoke last`,
  'description-last-named': ({ mention, who }) => `${mention} fits several people; ${who} was named last`,
  'description-last-subject': ({ mention, who, at }) => `${mention} → ${who}, of whom the text speaks just before${at}`,
  'description-organisation': ({ mention, who, at }) =>
    `${mention} → ${who}, the organisation of which the text speaks just before${at}`,
  'description-of-several': ({ mention, who }) => `${mention} → ${who}, whom the words fit`,
  unnamed: () => null,
  reader: ({ who }) => (who === '' ? 'Left unnamed by you' : 'Named by you'),
};

/**
 * How the words that name a speaker lead to the full name, as a sentence without its full stop: "“he” → Kari Lund, the
 * last man named as speaker (“Lund”)". Null where the text gives the full name there, or nobody's.
 */
export function toSpeakerReason(
  quotation: Quotation,
  text: string,
  entities: ReadonlyMap<string, Entity>,
): string | null {
  const { speaker } = quotation;
  if (!speaker) return null;
  const wordsOf = ({ start, end }: { start: number; end: number }) => text.slice(start, end).replace(/\s+/g, ' ');
  const mention = wordsOf(speaker);
  const { names, words } = toSpeakerNames(quotation, entities);
  const who = words ?? '';
  const antecedent = speaker.antecedent ? wordsOf(speaker.antecedent) : '';
  if (speaker.rule === 'full-name' && who !== '' && !mention.includes(who)) {
    return `“${mention}” → ${who}, the full name that another article gives`;
  }
  return REASONS[speaker.rule]({
    mention: `“${mention}”`,
    who,
    all: toList(names),
    antecedent: `“${antecedent}”`,
    at: antecedent === '' || antecedent === who || antecedent === mention ? '' : ` (“${antecedent}”)`,
    sex: /^(?:she|her|herself)$/i.test(mention) ? 'woman' : 'man',
  });
}
