import { type Locale, toNumberFormat } from './reader-locale.ts';

const WHOLE = {} as const;

/** A number with its digits grouped as the reader's locale groups them: "100,000". */
export const toNumberWords = (count: number, locale?: Locale): string => toNumberFormat(WHOLE, locale).format(count);

/** "1 quotation", "100,000 quotations". */
export const toCountWords = (count: number, one: string, many = `${one}s`): string =>
  `${toNumberWords(count)} ${count === 1 ? one : many}`;
