/** A pattern of the units of time, in the group `unit`. */
export const UNIT =
  '(?<unit>second|minute|hour|day|night|weekend|week|fortnight|month|quarter|year|decade|centur(?:y|ies))';
const LETTERS: Readonly<Record<string, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  night: 'D',
  weekend: 'WE',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
};
const FACTORS: Readonly<Record<string, number>> = { fortnight: 2, decade: 10, century: 100 };

/** The TIMEX3 period: `P12Y`, `PT72H`, with `X` for a count that is not told. */
export function toPeriod(unitWord: string, count: number | null): string {
  const unit = unitWord.toLowerCase().replace(/^centur.*/, 'century');
  const time = unit === 'second' || unit === 'minute' || unit === 'hour' ? 'T' : '';
  if (count === null) {
    return `P${time}X${unit === 'century' ? 'CE' : (LETTERS[unit] ?? 'D')}`;
  }
  return `P${time}${count * (FACTORS[unit] ?? 1)}${LETTERS[unit] ?? 'D'}`;
}

/** Every word that `UNIT` takes, alone or as a plural. */
export const UNIT_WORDS: readonly string[] = [
  ...Object.keys(LETTERS).flatMap((unit) => [unit, `${unit}s`]),
  'centuries',
];
