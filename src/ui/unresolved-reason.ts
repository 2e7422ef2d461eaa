import { toDateWords } from './date-words.ts';
import type { Locale } from './reader-locale.ts';

/** A date mention, as far as it shows why it has no value. */
export interface UnresolvedPhrase {
  type: string;
  rule: string;
  /** TIMEX3. */
  value: string;
  edtf: string | null;
}

/** Rules of expressions that count from a date told before them ("the next day"). */
const COUNTS_FROM_BEFORE = new Set(['later or earlier', 'neighbouring unit']);

/**
 * Why a date phrase has no value of its own, as a clause: "no publication date to count from". Null where it has one, and
 * for what never has: durations, repetitions, and words such as "recently".
 */
export function toUnresolvedReason(
  { type, rule, value, edtf }: UnresolvedPhrase,
  isPublicationKnown: boolean,
  locale?: Locale,
): string | null {
  if ((type !== 'DATE' && type !== 'TIME') || rule === 'reference') return null;
  const either = /^\[([^,\]]+),([^,\]]+)\]$/.exec(edtf ?? '');
  if (either)
    return `either ${either
      .slice(1)
      .map((day) => toDateWords(day, locale))
      .join(' or ')}`;
  if (edtf !== null) return null;
  if (/^\d{4}-XX-XX$/.test(value)) return 'day and month can be read either way';
  if (COUNTS_FROM_BEFORE.has(rule)) return 'no known date before it to count from';
  return isPublicationKnown ? 'nothing in the text says what it counts from' : 'no publication date to count from';
}
