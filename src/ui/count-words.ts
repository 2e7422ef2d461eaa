import { type Locale, toNumberFormat } from './reader-locale.ts';

const WHOLE = {} as const;

/** From here on locales differ in how digits are grouped. Most counts are smaller, and a format takes long to make. */
const GROUPED = 1000;

/** A whole number with its digits grouped as the reader's locale groups them: "100,000". */
export const toNumberWords = (count: number, locale?: Locale): string =>
  count >= 0 && count < GROUPED && Number.isInteger(count) ? `${count}` : toNumberFormat(WHOLE, locale).format(count);

/** "1 quotation", "100,000 quotations". */
export const toCountWords = (count: number, one: string, many = `${one}s`): string =>
  `${toNumberWords(count)} ${count === 1 ? one : many}`;
