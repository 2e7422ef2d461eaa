import type { Span } from '#analysis/annotations.ts';
import { toConcept } from '#analysis/links/near-synonyms.ts';
import { stemWord } from '#analysis/links/stem-word.ts';
import { keepBySide } from './keep-by-side.ts';
import { readCurrency, readMeasure } from './measures.ts';
import { readValue, type WrittenValue } from './read-value.ts';
import type { KeyedWord, Side } from './side.ts';

/** "about $60,000", "more than 30 nations", "two-thirds of the members", "the third time". */
export interface Quantity {
  start: number;
  /** Its first word's index, and that of the word after its last. */
  from: number;
  to: number;
  /** In the unit of its dimension. */
  low: number;
  high: number;
  isVague: boolean;
  /** Which way its hedge opens it: "more than" up, "less than" down, "about" and "nearly" near. */
  hedge: 'up' | 'down' | 'near' | 'none';
  /** What is measured, where a sign or a word of its own says so; null for a count of things. */
  dimension: string | null;
  /** The currency of money, and `%` against percentage points; else empty. */
  unit: string;
  /** What is counted: the next content words, with where each ends. */
  counted: { concept: string; end: number }[];
  /** Where it ends if all that is said of it is its measure. */
  end: number;
}

const HEDGE =
  /(?:about|around|roughly|approximately|some|nearly|almost|close to|(?:just |well )?(?:over|under)|up to|an estimated|in excess of|upwards? of|as many as|(?:no )?(?:more|fewer|less) than|at least|at most)\s{1,3}(?:an?\s{1,3})?(?:US|A|C)?[$€£¥₹]?$|\ban?\s{1,3}$|(?:US|A|C)?[$€£¥₹]$/iu;
/** How far before a number its hedge may begin. In characters. */
const LONGEST_HEDGE = 24;
/** "minus 20", "-20"; not "plus or minus 3", nor the dash of "14-16". */
const BELOW_ZERO = /(?:(?<!\bor\s{1,3})\bminus\s{1,3}|(?:^|\s)[-−])$/iu;
const MOST_COUNTED_WORDS = 3;

/** The quantities of a sentence in text order. Dates and numbers inside names are none. */
export const readQuantities = keepBySide((side: Side): readonly Quantity[] => findQuantities(side));

function findQuantities(side: Side): Quantity[] {
  const { text, words, profile } = side;
  const dates = profile.dates.filter(({ type }) => type !== 'DURATION');
  const quantities: Quantity[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word || word.entity !== null || dates.some(({ start, end }) => start < word.end && word.start < end)) continue;
    const value = readValue(text, words, at);
    if (!value) continue;
    const quantity = toQuantity(side, at, value);
    if (quantity) quantities.push(quantity);
    at += value.words - 1;
  }
  return quantities;
}

function toQuantity({ text, words, sentence }: Side, from: number, value: WrittenValue): Quantity | null {
  const [first, last] = [words[from], words[from + value.words - 1]];
  if (!first || !last) return null;
  const lead = text.slice(Math.max(sentence.start, first.start - LONGEST_HEDGE), first.start);
  const below = BELOW_ZERO.exec(lead)?.[0].trimStart() ?? '';
  const hedge = HEDGE.exec(lead.slice(0, lead.length - below.length))?.[0] ?? '';
  const sign = below === '' ? 1 : -1;
  const measured = readDimension(text, words, from, from + value.words, value);
  return {
    start: first.start - below.length - hedge.length,
    from,
    to: measured.to,
    low: sign * value.low * measured.factor,
    high: sign * value.high * measured.factor,
    isVague: value.type === 'vague',
    hedge: toDirection(hedge),
    dimension: measured.dimension,
    unit: measured.unit,
    counted:
      measured.dimension === null || measured.dimension === 'ordinal'
        ? readCounted(words, from + value.words, value)
        : [],
    end: measured.end,
  };
}

function toDirection(hedge: string): Quantity['hedge'] {
  if (/no (?:more|fewer|less)|at most|up to|as many as/i.test(hedge)) return /fewer|less/i.test(hedge) ? 'up' : 'down';
  if (/more|over|at least|excess|upward/i.test(hedge)) return 'up';
  if (/less|fewer|under/i.test(hedge)) return 'down';
  return /[a-z]{4}|some/i.test(hedge) ? 'near' : 'none';
}

interface Measured {
  dimension: string | null;
  unit: string;
  factor: number;
  to: number;
  end: number;
}

/** What the number measures, by the sign before it or the words behind it. */
function readDimension(
  text: string,
  words: readonly KeyedWord[],
  from: number,
  after: number,
  value: WrittenValue,
): Measured {
  const end = words[after - 1]?.end ?? 0;
  const [next, second] = [words[after], words[after + 1]];
  const is = (dimension: string | null, unit = '', more = 0, factor = 1, sign = 0): Measured => ({
    dimension,
    unit,
    factor,
    to: after + more,
    end: more > 0 ? (words[after + more - 1]?.end ?? end) : end + sign,
  });
  const before = text.charAt((words[from]?.start ?? 0) - 1);
  if (/[$€£¥₹]/u.test(before)) return is(/^(?:per|each)$/.test(next?.form ?? '') ? 'money at a time' : 'money', before);
  if (value.type === 'score') return is('score');
  if (value.type === 'ordinal') return is('ordinal');
  if (next?.form === 'of' && second?.form === 'a' && words[after + 2]?.form === 'percentage') {
    return is('%', 'points', 4, value.type === 'share' ? 0.01 : 1);
  }
  if (value.type === 'share') return withWhole(is('%', '%'), words);
  if (text.charAt(end) === '%') return withWhole(is('%', '%', 0, 1, 1), words);
  if (isAgeBetweenMarks(words, from, after, value)) return is('age');
  if (value.unit.endsWith('-old')) return is('age');
  if (value.unit !== '') {
    const measure = readMeasure(value.unit);
    return measure ? is(measure.dimension, '', 0, measure.factor) : is(null);
  }
  const [form, later] = next?.afterMark ? ['', ''] : [next?.form ?? '', second?.form ?? ''];
  if (form === 'percent' || form === 'pct') return withWhole(is('%', '%', 1), words);
  if (form === 'per' && later === 'cent') return withWhole(is('%', '%', 2), words);
  if (form === 'percentage' && /^points?$/.test(later)) return is('%', 'points', 2);
  if (/^years?$/.test(form) && later === 'old') return is('age', '', 2);
  const money = readCurrency(form);
  if (money !== null && form !== 'pound' && form !== 'pounds') return is('money', money, 1);
  const isSquare = form === 'square' || form === 'nautical';
  const measure = readMeasure(isSquare ? `${form}-${later}` : form);
  return measure ? is(measure.dimension, '', isSquare ? 2 : 1, measure.factor) : is(null);
}

/** "the pilot, 52, had flown" */
function isAgeBetweenMarks(
  words: readonly KeyedWord[],
  from: number,
  after: number,
  { low, type }: WrittenValue,
): boolean {
  const isAlone = after === from + 1 && words[from]?.kind === 'number' && words[from].afterMark;
  return (
    isAlone &&
    type === 'count' &&
    low > 4 &&
    low < 115 &&
    words[after]?.afterMark === true &&
    words[from - 1]?.content === true
  );
}

/** "two-thirds of the members": what it is a part of, for a share alone cannot be read. */
function withWhole(measured: Measured, words: readonly KeyedWord[]): Measured {
  if (words[measured.to]?.form !== 'of') return measured;
  const whole = words.findIndex(({ content }, at) => at > measured.to && content);
  const word = words[whole];
  return word && whole - measured.to <= 3 ? { ...measured, end: word.end } : measured;
}

function readCounted(words: readonly KeyedWord[], from: number, { unit, type }: WrittenValue): Quantity['counted'] {
  const own = words[from - 1];
  if (unit !== '' && own) return [{ concept: toConcept(stemWord(unit)), end: own.end }];
  const of = words[from]?.form === 'of' ? 1 : 0;
  // "1,450 of its conductors"
  const start = from + of + (of === 1 && !words[from + 1]?.content ? 1 : 0);
  const most = type === 'ordinal' ? 2 : MOST_COUNTED_WORDS;
  let end = start;
  while (end < words.length && end - start < most && words[end]?.content && !words[end]?.afterMark) end += 1;
  return words.slice(start, end).map((word) => ({ concept: word.concept, end: word.end }));
}

/** The words of a quantity up to the thing that both sentences count; null if it does not count that. */
export function spanOfCount({ start, counted }: Quantity, concepts: readonly string[]): Span | null {
  const unit = counted.find(({ concept }) => concepts.includes(concept));
  return unit ? { start, end: unit.end } : null;
}
