const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;

/** Kinds of date expressions by type, value and words; the first that fits is the kind. */
const KINDS = [
  ['duration', ({ type }) => type === 'DURATION'],
  ['set', ({ type }) => type === 'SET'],
  ['time of day', ({ type }) => type === 'TIME'],
  ['reference', ({ value }) => value.endsWith('_REF')],
  ['today, tomorrow', ({ words }) => /today|yesterday|tomorrow|tonight|\bnow\b/i.test(words)],
  ['day, year stated', ({ words }) => /\d.*(?:1[5-9]|20)\d\d|\d\/\d|\d{4}-?\d\d/.test(words)],
  ['day of a month', ({ words }) => MONTH.test(words) && /\d/.test(words) && !/\d{4}/.test(words)],
  ['weekday', ({ words }) => /(?:mon|tues|wednes|thurs|fri|satur|sun)day/i.test(words)],
  ['month', ({ words }) => MONTH.test(words)],
  ['quarter, half', ({ words, value }) => /-[QH]/.test(value) || /quarter|\bhalf\b/i.test(words)],
  ['season', ({ value }) => /-(?:SP|SU|FA|WI)/.test(value)],
  ['decade, century', ({ words }) => /\d0'?s|ies\b|decade|century/i.test(words)],
  ['year stated', ({ words }) => /\d{4}/.test(words)],
  ['ago, later, earlier', ({ words }) => /ago\b|later|earlier|before|after/i.test(words)],
  ['last, this, next …', ({ words }) => /\b(?:day|week|weekend|month|year|period)\b/i.test(words)],
] as const satisfies [string, (date: { type: string; value: string; words: string }) => boolean][];

export type DateKind = (typeof KINDS)[number][0] | 'other';

/** The kind of a date expression, which does not depend on any program's rules. */
export function toDateKind({ type, value }: { type: string; value: string }, words: string): DateKind {
  return KINDS.find(([, fits]) => fits({ type, value, words }))?.[0] ?? 'other';
}
