import nlp from 'compromise';
import dates, { type DateJSON, type DatesMethods } from 'compromise-dates';
import { isoWeekOf } from '#analysis/dates/calendar.ts';
import type { Timex } from '#tests/bench/score-dates.ts';

nlp.plugin(dates);

interface Found<T> {
  offset: { start: number; length: number };
  value: T;
}

const AMOUNTS: Record<string, string> = { year: 'Y', quarter: 'Q', month: 'M', week: 'W', day: 'D' };
const CLOCK_AMOUNTS: Record<string, string> = { hour: 'H', minute: 'M', second: 'S' };

function toPeriod(amounts: Record<string, number>): string {
  const list = (letters: Record<string, string>) =>
    Object.entries(amounts)
      .flatMap(([unit, count]) => (letters[unit] && count ? [`${count}${letters[unit]}`] : []))
      .join('');
  const clock = list(CLOCK_AMOUNTS);
  return `P${list(AMOUNTS)}${clock === '' ? '' : `T${clock}`}`;
}

/** TIMEX3 cut to the unit that the package says; of a stretch without one both ends. */
function toValue({ start, end, unit }: DateJSON): string {
  if (start === null) return '';
  const [year, month] = [start.slice(0, 4), Number(start.slice(5, 7))];
  switch (unit) {
    case 'year':
      return year;
    case 'decade':
      return `${year.slice(0, 3)}X`;
    case 'century':
      return year.slice(0, 2);
    case 'month':
      return start.slice(0, 7);
    case 'quarter':
      return `${year}-Q${Math.ceil(month / 3)}`;
    case 'season':
      return `${year}-${['WI', 'SP', 'SU', 'FA'][Math.floor((month % 12) / 3)]}`;
    case 'week': {
      const iso = isoWeekOf({ year: Number(year), month, day: Number(start.slice(8, 10)) });
      return `${iso.year}-W${String(iso.week).padStart(2, '0')}`;
    }
    case 'hour':
    case 'minute':
    case 'time':
    case 'moment':
      return start.slice(0, 16);
    case undefined:
      return end === null || end.slice(0, 10) === start.slice(0, 10)
        ? start.slice(0, 10)
        : `${start.slice(0, 10)}/${end.slice(0, 10)}`;
    default:
      return start.slice(0, 10);
  }
}

function toTimex({ start, end, unit, repeat }: DateJSON): Pick<Timex, 'type' | 'value'> {
  if (repeat) return { type: 'SET', value: repeat.filter?.weekDays ? 'P1W' : toPeriod(repeat.interval) };
  const value = toValue({ start, end, duration: {}, timezone: null, ...(unit !== undefined && { unit }) });
  return { type: value.includes('T') ? 'TIME' : 'DATE', value };
}

/** What compromise-dates finds. `day` as YYYY-MM-DD. @throws on some texts, which it cannot read */
export function findWithCompromise(text: string, day: string): Timex[] {
  // What the plugin adds is not in the type of what `nlp` gives.
  const doc = nlp(text) as ReturnType<typeof nlp> & DatesMethods;
  const options = { offset: true, terms: false } as const;
  const list = <T>(view: { json: (how: object) => unknown }, key: string): Found<T>[] =>
    // Plain objects, which the package does not type with their offsets.
    (view.json(options) as Record<string, unknown>[]).map((one) => ({
      offset: one['offset'] as Found<T>['offset'],
      value: one[key] as T,
    }));
  const span = ({ offset: { start, length } }: Found<unknown>) => ({ start, end: start + length });
  const found: Timex[] = [];
  const add = (one: Timex): void => {
    if (!found.some((other) => other.start < one.end && one.start < other.end)) found.push(one);
  };
  const read = list<DateJSON>(doc.dates({ today: day, timezone: 'UTC' }), 'dates');
  for (const one of read) if (one.value.start !== null) add({ ...span(one), ...toTimex(one.value) });
  for (const one of list<Record<string, number>>(doc.durations(), 'duration')) {
    add({ ...span(one), type: 'DURATION', value: toPeriod(one.value) });
  }
  for (const one of list<{ '24h': string | null }>(doc.times(), 'time')) {
    add({ ...span(one), type: 'TIME', value: `${day}T${one.value['24h'] ?? ''}` });
  }
  // A date that it cannot tell is often a duration, and still found where it is not.
  for (const one of read) add({ ...span(one), ...toTimex(one.value) });
  return found;
}
