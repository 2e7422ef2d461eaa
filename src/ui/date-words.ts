/** How dates are worded: the reader's locale by default; tests name one. */
export type Locale = string | undefined;

const DAY = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
const SEASONS: Record<string, string> = { '21': 'Spring', '22': 'Summer', '23': 'Autumn', '24': 'Winter' };
const QUARTERS: Record<string, string> = {
  '33': 'First quarter',
  '34': 'Second quarter',
  '35': 'Third quarter',
  '36': 'Fourth quarter',
};

/**
 * An EDTF date in words: "Fri 22 Sept 2023", "September 2023", "2022", "the 1990s", "Mon 18 – Fri 22 Sept 2023",
 * "before 22 Sept 2011", "from 2022 on". What it cannot read is given back as it stands.
 */
export function toDateWords(edtf: string, locale?: Locale): string {
  const [from, to] = edtf.split('/');
  if (from === undefined) return edtf;
  if (to === undefined) return toPointWords(from, locale);
  if (from === '..' || from === '') return `before ${toPointWords(to, locale)}`;
  if (to === '..' || to === '') return `from ${toPointWords(from, locale)} on`;
  const days = [toDay(from), toDay(to)];
  const [first, last] = days;
  if (first && last) return format(DAY, locale).formatRange(first, last);
  return `${toPointWords(from, locale)} – ${toPointWords(to, locale)}`;
}

function toPointWords(point: string, locale: Locale): string {
  const plain = point.replace(/[~?%]/g, '');
  const about = plain === point ? '' : 'about ';
  const day = toDay(plain);
  if (day) return about + format(DAY, locale).format(day);
  const [, year, part] = /^(-?\d{4,})-(\d\d)$/.exec(plain) ?? [];
  if (year !== undefined && part !== undefined) {
    const named = SEASONS[part] ?? QUARTERS[part];
    if (named !== undefined) return `${about}${named} ${year}`;
    return about + format({ month: 'long', year: 'numeric' }, locale).format(utc(Number(year), Number(part), 1));
  }
  if (/^\d{3}X$/.test(plain)) return `the ${plain.slice(0, 3)}0s`;
  if (/^\d\dXX$/.test(plain)) return `the ${plain.slice(0, 2)}00s`;
  if (/^-\d{4,}$/.test(plain)) return `${about}${1 - Number(plain)} BCE`;
  return about + plain;
}

function toDay(point: string): Date | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(point) ?? [];
  return year === undefined ? null : utc(Number(year), Number(month), Number(day));
}

/** `Date.UTC` takes the years 0 to 99 for the twentieth century; `setUTCFullYear` does not. */
function utc(year: number, month: number, day: number): Date {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes longer than a hundred uses of it. */
function format(options: Intl.DateTimeFormatOptions, locale: Locale): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  formats.set(key, known);
  return known;
}
