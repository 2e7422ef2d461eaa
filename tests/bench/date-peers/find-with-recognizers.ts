import { Culture, recognizeDateTime } from '@microsoft/recognizers-text-date-time';
import type { Timex } from '#tests/bench/score-dates.ts';

/** One reading of an expression, as the package gives it. */
type Reading = Record<'timex' | 'type' | 'value' | 'start' | 'end', string | undefined>;

const TYPES: Record<string, Timex['type']> = {
  date: 'DATE',
  daterange: 'DATE',
  time: 'TIME',
  timerange: 'TIME',
  datetime: 'TIME',
  datetimerange: 'TIME',
  duration: 'DURATION',
  set: 'SET',
};

/** "Tuesday" has two readings, the last one and the next one; news mostly tells of what is over. */
function chooseReading(readings: Reading[], day: string): Reading | undefined {
  const over = readings.filter((one) => (one.value ?? one.start ?? '').slice(0, 10) <= day);
  return over.at(-1) ?? readings[0];
}

/**
 * `(2023-01-01,2023-04-01,P3M)` is a quarter, `(1990-01-01,2000-01-01,P10Y)` a decade; "the past three months", which
 * begins or ends on the day of publication, is a duration to TIMEX3.
 */
function toRange(timex: string, start: string, end: string, day: string): string {
  const length = /,(P\w+)\)$/.exec(timex)?.[1];
  const month = Number(start.slice(5, 7));
  if (length === 'P3M' && start.endsWith('-01') && month % 3 === 1) {
    return `${start.slice(0, 4)}-Q${Math.ceil(month / 3)}`;
  }
  if (length === 'P10Y' && start.endsWith('0-01-01')) return `${start.slice(0, 3)}X`;
  return length !== undefined && (start.startsWith(day) || end.startsWith(day)) ? length : `${start}/${end}`;
}

/** TIMEX3 as the package states it, with what it leaves open (`XXXX-WXX-2`, `T15`) taken from its resolution. */
function toValue({ timex = '', type = '', value = '', start = '', end = '' }: Reading, day: string): string {
  if (type === 'duration' || type === 'set' || timex.endsWith('_REF')) return timex;
  if (timex.startsWith('(')) return toRange(timex, start, end, day);
  if (timex.startsWith('T')) return `${day}${timex.length === 3 && /\d/.test(timex) ? `${timex}:00` : timex}`;
  if (!timex.includes('X')) return timex.replace(/T(\d\d)$/, 'T$1:00');
  if (type === 'datetime') return value.replace(' ', 'T').slice(0, 16);
  const known = value === '' || value === 'not resolved' ? start : value;
  return /^XXXX-\d\d$/.test(timex) ? known.slice(0, 7) : known || timex;
}

function toType({ type = '' }: Reading, value: string): Timex['type'] | undefined {
  if (value.startsWith('P') && TYPES[type] !== 'SET') return value.endsWith('_REF') ? 'DATE' : 'DURATION';
  return TYPES[type];
}

/** What Recognizers-Text finds. `day` as YYYY-MM-DD. */
export function findWithRecognizers(text: string, day: string): Timex[] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // It counts in the machine's own time zone.
  const reference = new Date(year, month - 1, date);
  return recognizeDateTime(text, Culture.English, undefined, reference).flatMap((found): Timex[] => {
    const readings = (found.resolution?.['values'] ?? []) as (Map<string, string> | Reading)[]; // untyped there
    const plain = readings.map((one) => (one instanceof Map ? (Object.fromEntries(one) as Reading) : one));
    const reading = chooseReading(plain, day);
    const type = reading && toType(reading, toValue(reading, day));
    return reading && type ? [{ start: found.start, end: found.end + 1, type, value: toValue(reading, day) }] : [];
  });
}
