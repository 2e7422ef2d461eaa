import { type Locale, toNumberFormat } from './reader-locale.ts';

const PERCENT = { style: 'percent' } as const;

/**
 * "12%", "12 %" as the reader's locale writes it. Something and nothing must not look the same: a share that would round
 * to nothing is called less than one.
 */
export function toPercent(share: number, locale?: Locale): string {
  const format = toNumberFormat(PERCENT, locale);
  return share > 0 && share < 0.01 ? `less than ${format.format(0.01)}` : format.format(share);
}
