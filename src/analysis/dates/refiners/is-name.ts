import type { Candidate } from '#analysis/dates/meaning.ts';
import { isDoubtfulMonth } from './is-doubtful-month.ts';
import type { Surroundings } from './surroundings.ts';

/** Numbers that count or name something: "page 1984", "flight 2012", "software 11.4.2025". */
const NUMBERED =
  /(?:[$£€#]|\b(?:page|pages|p\.|pp\.|No\.|number|section|article|room|flight|route|channel|bus|line|model|version|software|firmware|highway|box|apartment|unit|lot))\s?$/i;

/** Capitals within running text make a programme or a paper: “This Week,” and "Psychology Today". */
function isTitle({ before, words, after }: Surroundings): boolean {
  if (/^[A-Z]\w*\s[A-Z]/.test(words) && /[“"]$/.test(before)) return true;
  // In a headline every word may have a capital.
  return /^[A-Z]/.test(words) && /[A-Za-z]*[A-Z]\w*\s$/.test(before) && /\b[a-z]{4,}\b/.test(before + after);
}

/** A month or a weekday that is part of a name, and a year that numbers something. */
export function isName(candidate: Candidate, around: Surroundings): boolean {
  const { kind } = candidate.meaning;
  if (kind === 'month' && candidate.rule === 'month') return isDoubtfulMonth(around.words, around);
  if (kind === 'year' || (kind === 'day' && /^\d/.test(around.words))) return NUMBERED.test(around.before);
  if (kind === 'shift' || kind === 'time') return isTitle(around);
  if (kind === 'weekday') return /\b(?:Mr|Mrs|Ms|Miss)\.?\s$/.test(around.before);
  return false;
}
