import { type Locale, toNumberFormat } from './reader-locale.ts';

const UNITS = [
  [1_000_000_000, 'GB'],
  [1_000_000, 'MB'],
  [1000, 'kB'],
] as const;
const WHOLE = { maximumFractionDigits: 0 } as const;
const TENTHS = { maximumFractionDigits: 1 } as const;

/** Bytes: 2_000_000 → "2 MB", 1_250_000 → "1.3 MB", "1,3 MB" by the reader's locale. */
export function toSizeWords(bytes: number, locale?: Locale): string {
  const [size, unit] = UNITS.find(([least]) => bytes >= least) ?? [1000, 'kB'];
  const count = bytes / size;
  // A tenth tells something of small counts only.
  const isSmall = unit !== 'kB' && count < 10;
  return `${toNumberFormat(isSmall ? TENTHS : WHOLE, locale).format(isSmall ? count : Math.max(1, count))} ${unit}`;
}
