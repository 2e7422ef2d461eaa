import { readNumber } from '#analysis/links/read-number.ts';
import type { KeyedWord } from './side.ts';

/** A number as it is written: how much, from `low` to `high`, in so many words. */
export interface WrittenValue {
  low: number;
  high: number;
  /** How many words it takes. */
  words: number;
  /** `share`: a fraction, as a percentage. `vague`: no figure at all ("several"). `score`: "3–1", low – high as they stand. */
  type: 'count' | 'ordinal' | 'share' | 'vague' | 'score';
  /** What stands in the same word behind the figures: "km" of "5km", "page" of "48-page"; else empty. */
  unit: string;
}

const MULTIPLIERS: ReadonlyMap<string, number> = new Map(
  Object.entries({ dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }),
);
const SUFFIXES: ReadonlyMap<string, number> = new Map(
  Object.entries({ k: 1e3, m: 1e6, mm: 1e6, mn: 1e6, mln: 1e6, bn: 1e9, b: 1e9, tn: 1e12, trn: 1e12 }),
);
/** What a word without a figure leaves open; a plural of a multiplier is one to some. */
const VAGUE: ReadonlyMap<string, readonly [number, number]> = new Map(
  Object.entries({
    several: [3, 9],
    few: [2, 9],
    handful: [2, 9],
    couple: [2, 3],
    number: [3, 9],
    many: [5, Infinity],
    scores: [40, 199],
    dozens: [24, 199],
    hundreds: [200, 4999],
    thousands: [2000, 99_999],
    millions: [2e6, 9e8],
    billions: [2e9, 9e11],
  } as const),
);
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const SMALL =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety zero'.split(
    ' ',
  );
const PARTS: ReadonlyMap<string, number> = new Map(
  Object.entries({ half: 2, third: 3, quarter: 4, fifth: 5, sixth: 6, tenth: 10 }),
);

/** Every word that can begin a number, but for figures and compounds: most words are dismissed by it. */
const BEGINS: ReadonlySet<string> = new Set([
  ...MULTIPLIERS.keys(),
  ...VAGUE.keys(),
  ...PARTS.keys(),
  ...ORDINALS,
  ...SMALL,
  'both',
]);

/** The number that begins at a word, with its multiplier; null where none does. */
export function readValue(text: string, words: readonly KeyedWord[], at: number): WrittenValue | null {
  const form = words[at]?.form ?? '';
  if (!BEGINS.has(form) && !/^\d|-/.test(form)) return null;
  return (
    readShare(words, at) ??
    readFigures(text, words, at) ??
    readOrdinal(words, at) ??
    readCompound(form) ??
    readVague(words, at)
  );
}

/** Whether a word can be part of a number with a value: sides without one need no reading. */
export const mayCount = (form: string): boolean =>
  MULTIPLIERS.has(form) || PARTS.has(form.replace(/^[a-z]{1,12}-|s$/g, '')) || readNumber(form) !== null;

function exactly(value: number, words: number, more: Partial<WrittenValue> = {}): WrittenValue {
  return { low: value, high: value, words, type: 'count', unit: '', ...more };
}

/** "12", "1.2 million", "2.5m", "14–16", "3–1", "a dozen", "both". */
function readFigures(text: string, words: readonly KeyedWord[], at: number): WrittenValue | null {
  const [word, next] = [words[at], words[at + 1]];
  if (!word) return null;
  if (word.form === 'both') return next?.content && next.entity === null ? exactly(2, 1) : null;
  // "one" is rarely a count: only before the thing itself.
  if (word.form === 'one' && !next?.content) return null;
  const suffix = /^\d[\d,.]{0,20}([a-z]{1,20})$/.exec(word.form)?.[1] ?? '';
  if (/^(?:st|nd|rd|th)$/.test(suffix)) return exactly(Number.parseInt(word.form, 10), 1, { type: 'ordinal' });
  const first = MULTIPLIERS.get(word.form) ?? readNumber(word.form);
  if (first === null) return null;
  const multiplier = MULTIPLIERS.get(next?.form ?? '');
  if (multiplier !== undefined && !next?.afterMark) return exactly(first * multiplier, 2);
  const dash = next?.kind === 'number' && /^[-–]$/.test(text.slice(word.end, next.start));
  const second = dash ? readNumber(next.form) : null;
  if (second !== null) {
    const unit = words[at + 2];
    const isRange = first < second && unit?.content === true && !unit.afterMark && unit.entity === null;
    return { low: first, high: second, words: 2, type: isRange ? 'count' : 'score', unit: '' };
  }
  const to = words[at + 2];
  const isSpan =
    (next?.form === 'to' && words[at - 1]?.form !== 'from') ||
    (next?.form === 'and' && words[at - 1]?.form === 'between');
  const end = isSpan && to ? readNumber(to.form) : null;
  if (end !== null && end > first) {
    const times = MULTIPLIERS.get(words[at + 3]?.form ?? '');
    return {
      low: first * (times ?? 1),
      high: end * (times ?? 1),
      words: times === undefined ? 3 : 4,
      type: 'count',
      unit: '',
    };
  }
  return exactly(first * (SUFFIXES.get(suffix) ?? 1), 1, { unit: SUFFIXES.has(suffix) ? '' : suffix });
}

/** "third time", "twenty-third time"; not "a third of". */
function readOrdinal(words: readonly KeyedWord[], at: number): WrittenValue | null {
  const form = words[at]?.form ?? '';
  const dash = form.indexOf('-');
  const tens = dash === -1 ? 0 : readNumber(form.slice(0, dash));
  const unit = ORDINALS.indexOf(form.slice(dash + 1));
  return tens !== null && unit > 0 && words[at + 1]?.content ? exactly(tens + unit, 1, { type: 'ordinal' }) : null;
}

/** "48-page", "20-year-old". */
function readCompound(form: string): WrittenValue | null {
  const [, number = '', unit = ''] = /^([\d,.]{1,12}|[a-z]{3,9})-([a-z]{2,20}(?:-old)?)$/.exec(form) ?? [];
  const value = number === '' ? null : readNumber(number);
  return value === null ? null : exactly(value, 1, { unit });
}

/** "two-thirds", "three quarters", "one-third", "a third of", "half of"; "half a million" is a count. */
function readShare(words: readonly KeyedWord[], at: number): WrittenValue | null {
  const forms = words.slice(at, at + 3).map(({ form }) => form);
  const [form = '', next = '', third = ''] = forms;
  const times = MULTIPLIERS.get(third);
  if (form === 'half' && next === 'a' && times !== undefined) return exactly(times / 2, 3);
  const isOneWord = form.includes('-');
  const [times1 = '', part = ''] = isOneWord ? form.split('-') : [form, next];
  const upper = readNumber(times1);
  const lower = PARTS.get(part.replace(/s$/, ''));
  const isOne = upper === 1 && !part.endsWith('s') && (isOneWord || third === 'of');
  if (upper !== null && lower !== undefined && (isOne || (upper > 1 && part.endsWith('s')))) {
    return exactly((100 * upper) / lower, isOneWord ? 1 : 2, { type: 'share' });
  }
  const single = PARTS.get(form);
  const isPart = form === 'half' ? next !== 'a' : next === 'of' && words[at - 1]?.form === 'a';
  return single !== undefined && isPart ? exactly(100 / single, 1, { type: 'share' }) : null;
}

function readVague(words: readonly KeyedWord[], at: number): WrittenValue | null {
  const form = words[at]?.form ?? '';
  const range = VAGUE.get(form);
  if (!range) return null;
  // "a (growing) number of": "the number of people killed" counts nothing by itself.
  const before = [words[at - 1]?.form, words[at - 2]?.form];
  if (form === 'number' && !(words[at + 1]?.form === 'of' && before.includes('a'))) return null;
  if (form === 'few' && before[0] !== 'a') return null;
  // "as many as 30" is a hedge, and of "hundreds of thousands" the thousands are counted.
  const after = words[at + 1]?.form;
  if ((form === 'many' && after === 'as') || (after === 'of' && VAGUE.has(words[at + 2]?.form ?? ''))) return null;
  const tens = before[1] === 'tens' ? 10 : before[1] === 'hundreds' ? 100 : 1;
  return { low: range[0] * tens, high: range[1] * tens, words: 1, type: 'vague', unit: '' };
}
