import { MONTH_NAME } from '#analysis/dates/calendar-words.ts';
import type { Surroundings } from './surroundings.ts';

/** "May", "March", "April", "June" and "August" are also verbs, nouns, people and adjectives. */
const DOUBTFUL = /^(?:may|march|april|june|august)$/i;
/** "March–November". */
const RANGED = new RegExp(`^\\s?[-–—]\\s?${MONTH_NAME}\\b`);
const TIME_BEFORE = new RegExp(
  `\\b(?:in|by|since|until|till|through|throughout|during|of|from|to|between|before|after|for|late|early|mid|last|next|this|each|every|end|and|or|around|beginning|starting)[\\s-]$|\\b${MONTH_NAME}(?:,?\\s(?:(?:and|or|to)\\s)?|\\s?[-–—]\\s?)$`,
  'i',
);
const SURELY_TIME = /\b(?:in|since|by|until|from|between|during|through|last|next|late|early|mid)[\s-]$/i;
const THE_BEFORE = /\b(?:the|a|an|its|their|his|her)\s$/i;
const NAME_BEFORE = /(?:\b[A-Z][a-z]+|\b(?:Mr|Mrs|Ms|Dr|Sen|Rep)\.)\s$/;
const SPEAKS = /^(?:[’']s)?\s(?:said|says|told|tells|is|was|has|had|added|wrote|and\s[A-Z])\b/;
const CAPITAL_AFTER = /^\s[A-Z]/;
const MODAL_AFTER = /^\s(?:be|have|not|also|well|the|a|an|it|he|she|they|we|you|I)\b/;
const MARCH_AFTER = /^\s(?:on|for|of|to|with|against|forward|towards?|by|madness|Madness)\b/;

/** Whether the name of a month is no month here: "may be", "March on", a person called June. */
export function isDoubtfulMonth(words: string, { before, after }: Surroundings): boolean {
  const name = words.toLowerCase();
  if (!DOUBTFUL.test(name)) return false;
  if (name === 'march' && MARCH_AFTER.test(after)) return !SURELY_TIME.test(before);
  if (RANGED.test(after)) return false;
  if (TIME_BEFORE.test(before)) {
    // "in May Smith's words" is rare enough; "for June Smith" and "of April Jones" are not.
    return /^(?:june|april|may)$/.test(name) && CAPITAL_AFTER.test(after) && !SURELY_TIME.test(before);
  }
  if (name === 'may' && MODAL_AFTER.test(after)) return true;
  const isAfterName = NAME_BEFORE.test(before) && !THE_BEFORE.test(before);
  if (isAfterName || SPEAKS.test(after) || CAPITAL_AFTER.test(after)) return true;
  if (name === 'may' || name === 'march') return !THE_BEFORE.test(before) && !/^[’']s\s/.test(after);
  return false;
}
