import type { CommonFormat } from '#ui/take-away/format-facts.ts';
import type { QuoteCard } from '#views/quotes/quote-card.ts';
import type { ReaderWork } from '#exports/reader/reader-work.ts';
import { toQuoteRecord } from '#exports/quotations/quote-record.ts';
import { toQuoteJson, type QuoteSource } from '#exports/quotations/to-quote-json.ts';
import { writeQuoteAnnotations } from '#exports/quotations/write-quote-annotations.ts';

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
  work: ReaderWork,
): Promise<string> {
  const quotations = cards.map((card) => ({
    article: card.article,
    record: toQuoteRecord(card, addresses.quotation(card.id), work),
  }));
  const records = quotations.map(({ record }) => record);
  switch (format) {
    case 'csv':
      return (await import('#exports/quotations/quotation-table.ts')).toQuoteCsv(records);
    case 'json':
      return toQuoteJson(source, records);
    case 'jsonld':
      return [...writeQuoteAnnotations(source.address, quotations, addresses.article)].join('');
  }
}
