import type { Candidate } from '#analysis/dates/meaning.ts';
import { isDoubtfulMonth } from './is-doubtful-month.ts';
import type { Surroundings } from './surroundings.ts';

/** Numbers that count or name something: "page 1984", "flight 2012". */
const NUMBERED =
  /(?:[$£€#]|\b(?:page|pages|p\.|pp\.|No\.|number|section|article|room|flight|route|channel|bus|line|model|version|highway|box|apartment|unit|lot))\s?$/i;

/** A month or a weekday that is part of a name, and a year that numbers something. */
export function isName(candidate: Candidate, around: Surroundings): boolean {
  const { kind } = candidate.meaning;
  if (kind === 'month' && candidate.rule === 'month') return isDoubtfulMonth(around.words, around);
  if (kind === 'year' || (kind === 'day' && /^\d/.test(around.words))) return NUMBERED.test(around.before);
  // A programme or a paper: “This Week,” "Last Night".
  if (kind === 'shift' && /^[A-Z]\w*\s[A-Z]/.test(around.words)) return /[“"]$/.test(around.before);
  if (kind === 'weekday') return /\b(?:Mr|Mrs|Ms|Miss)\.?\s$/.test(around.before);
  return false;
}
