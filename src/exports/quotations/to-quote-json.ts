import type { QuoteRecord } from './quote-record.ts';

/** What the quotations belong to, and what was asked for. */
export interface QuoteSource {
  story: string;
  /** The address that shows them. */
  address: string;
  /** The query as typed. */
  query: string;
}

/** Everything about the quotations, for programs. The same quotations give the same bytes. */
export function toQuoteJson(source: QuoteSource, records: readonly QuoteRecord[]): string {
  return `${JSON.stringify({ ...source, quotations: records }, null, 2)}\n`;
}
