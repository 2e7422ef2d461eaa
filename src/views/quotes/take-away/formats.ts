import type { QuoteCard } from '#views/quotes/quote-card.ts';
import { toQuoteRecord } from './quote-record.ts';
import { toJson, type QuoteSource } from './to-json.ts';
import { toWebAnnotations } from './to-web-annotations.ts';

export const FORMATS = ['csv', 'json', 'jsonld'] as const;
export type Format = (typeof FORMATS)[number];

/** What a format is called, for whom it is, and how its file ends and is typed. */
export const FORMAT_FACTS: Record<Format, { name: string; use: string; ending: string; type: string }> = {
  csv: { name: 'CSV', use: 'for spreadsheets', ending: 'csv', type: 'text/csv;charset=utf-8' },
  json: { name: 'JSON', use: 'for programs', ending: 'json', type: 'application/json' },
  jsonld: {
    name: 'Web Annotation',
    use: 'for annotation tools',
    ending: 'jsonld',
    type: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  },
};

/** Where the app shows a quotation and an article, as whole addresses. */
export interface Addresses {
  quotation: (id: string) => string;
  article: (id: string) => string;
}

/** The quotations as the text of a file; the writer of tables is loaded when it is needed. */
export async function toFileText(
  format: Format,
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
