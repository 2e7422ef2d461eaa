import { toDateWords } from './date-words.ts';
import type { Locale } from './reader-locale.ts';
import { toNamedPart } from './named-part.ts';

/** A date mention, as far as its reason needs it. */
export interface DatedPhrase {
  /** The words of the text: "the previous year". */
  words: string;
  basis: 'stated' | 'inferred';
  approximate: boolean;
  /** What it was counted from; `day` as `YYYY-MM-DD`. */
  anchor: { kind: 'publication' | 'mention' | 'speech'; day: string } | null;
  /** The value in EDTF, or null where the phrase stays unresolved. */
  edtf: string | null;
}

const ANCHORS = {
  publication: 'the publication date',
  mention: 'the date named before it',
  speech: 'the day of speaking',
} as const;

/**
 * Why a date phrase means what it means, as a sentence without its full stop:
 * "“the previous year”, counted from the publication date, Fri, 22 Sept 2023".
 */
export function toDateReason({ words, basis, approximate, anchor, edtf }: DatedPhrase, locale?: Locale): string {
  const phrase = `“${words}”`;
  if (edtf?.startsWith('[')) return `${phrase} can be read in two ways, and nothing in the text decides`;
  if (basis === 'stated') return `${phrase} says it in full`;
  if (edtf !== null && !anchor) return `${phrase} is read in the order of day and month that fits its article`;
  if (edtf === null || !anchor) return `${phrase} stays as it is: nothing in the text says what it counts from`;
  const from = `${ANCHORS[anchor.kind]}, ${toDateWords(anchor.day, locale)}`;
  const roughly = approximate ? ', approximately' : '';
  const named = toNamedPart(words);
  if (named)
    return `${phrase} states ${named === 'month' ? 'the month' : named}; the year comes from ${from}${roughly}`;
  return `${phrase}, counted from ${from}${roughly}`;
}
