import type { CommonFormat } from '#ui/take-away/format-facts.ts';
import type { QuoteCard } from '#views/quotes/quote-card.ts';
import { toQuoteRecord } from './quote-record.ts';
import { toJson, type QuoteSource } from './to-json.ts';
import { toWebAnnotations } from './to-web-annotations.ts';

/** Where the app shows a quotation and an article, as whole addresses. */
export interface Addresses {
  quotation: (id: string) => string;
  article: (id: string) => string;
}

/** The quotations as the text of a file; the writer of tables is loaded when it is needed. */
export async function toFileText(
  format: CommonFormat,
  source: QuoteSource,
  cards: readonly QuoteCard[],
  addresses: Addresses,
): Promise<string> {
  const quotations = cards.map((card) => ({ card, record: toQuoteRecord(card, addresses.quotation(card.id)) }));
  const records = quotations.map(({ record }) => record);
  switch (format) {
    case 'csv':
      return (await import('./to-quote-csv.ts')).toQuoteCsv(records);
    case 'json':
      return toJson(source, records);
    case 'jsonld':
      return toWebAnnotations(source, quotations, addresses.article);
  }
}
