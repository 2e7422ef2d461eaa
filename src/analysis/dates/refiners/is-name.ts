import type { Candidate } from '#analysis/dates/meaning.ts';
import type { Surroundings } from './surroundings.ts';

/** "May", "March", "April", "June" and "August" are also verbs, nouns, people and adjectives. */
const DOUBTFUL = /^(?:may|march|april|june|august)$/i;
const TIME_BEFORE =
  /\b(?:in|by|since|until|till|through|throughout|during|of|from|to|between|before|after|for|late|early|mid|last|next|this|each|every|end|and|or|around|beginning|starting)[\s-]$|\b(?:January|February|March|April|May|June|July|August|September|October|November|December),?\s(?:(?:and|or|to)\s)?$/i;
const THE_BEFORE = /\b(?:the|a|an|its|their|his|her)\s$/i;
const NAME_BEFORE = /(?:\b[A-Z][a-z]+|\b(?:Mr|Mrs|Ms|Dr|Sen|Rep)\.)\s$/;
const SPEAKS = /^(?:[’']s)?\s(?:said|says|told|tells|is|was|has|had|added|wrote|and\s[A-Z])\b/;
const CAPITAL_AFTER = /^\s[A-Z]/;
const MODAL_AFTER = /^\s(?:be|have|not|also|well|the|a|an|it|he|she|they|we|you|I)\b/;
const MARCH_AFTER = /^\s(?:on|for|of|to|with|against|forward|towards?|by|madness|Madness)\b/;

function isDoubtfulMonth(words: string, { before, after }: Surroundings): boolean {
  const name = words.toLowerCase();
  if (!DOUBTFUL.test(name)) return false;
  if (name === 'march' && MARCH_AFTER.test(after)) return true;
  if (name === 'may' && MODAL_AFTER.test(after)) return true;
  const timeBefore = TIME_BEFORE.test(before);
  if (timeBefore && !(name === 'june' || name === 'april' || name === 'may')) return false;
  if (timeBefore) return CAPITAL_AFTER.test(after) && !/\b(?:in|since|by|until|last|next)\s$/i.test(before);
  if (NAME_BEFORE.test(before) || SPEAKS.test(after) || CAPITAL_AFTER.test(after)) return true;
  if (name === 'may' || name === 'march') return !THE_BEFORE.test(before) && !/^[’']s\s/.test(after);
  return false;
}

/** Numbers that count or name something: "page 1984", "Boeing 2000", "1999 votes" fall to the recogniser itself. */
const NUMBERED =
  /(?:[$£€#]|\b(?:page|pages|p\.|pp\.|No\.|number|section|article|room|flight|route|channel|bus|line|model|version|highway|box|apartment|unit|lot))\s?$/i;

/** A month or a weekday that is part of a name, and a year that numbers something. */
export function isName(candidate: Candidate, around: Surroundings): boolean {
  const { kind } = candidate.meaning;
  if (kind === 'month' && candidate.rule === 'month') return isDoubtfulMonth(around.words, around);
  if (kind === 'year' || (kind === 'day' && /^\d/.test(around.words))) return NUMBERED.test(around.before);
  if (kind === 'weekday') return /\b(?:Joe|Ms\.|Mr\.|Rick)\s$/.test(around.before);
  return false;
}
