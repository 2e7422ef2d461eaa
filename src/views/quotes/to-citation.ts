import type { BundledArticle } from '#bundle/story-bundle.ts';
import { toDateWords, type Locale } from '#ui/date-words.ts';
import { KIND_MEANINGS } from './facet-words.ts';
import type { QuoteCard } from './quote-card.ts';

/** The words of a quotation as plain text; what stands between its parts becomes "[…]". */
export function toQuotedWords({ quotation, article }: Pick<QuoteCard, 'quotation' | 'article'>): string {
  return quotation.spans.map(({ start, end }) => article.text.slice(start, end).replace(/\s+/g, ' ')).join(' […] ');
}

const DATE_SOURCES = {
  editor: 'supplied by the editor of the story',
  inferred: 'inferred by the program, not supplied',
} as const;

/** Title, outlet and date of an article, with what is unknown, supplied from outside or inferred said so. */
export function toSourceWords({ title, outlet, author, published }: BundledArticle, locale?: Locale): string {
  const date = published
    ? `published ${toDateWords(published.value, locale)} (date ${DATE_SOURCES[published.source]})`
    : 'publication date unknown';
  return [author, `“${title.text}”`, outlet ?? 'outlet unknown', date].filter((part) => part !== null).join(', ');
}

/** A quotation to paste elsewhere: the words, whose they are, where they stand, and the address of the quotation. */
export function toCitation(card: QuoteCard, permalink: string, locale?: Locale): string {
  const { quotation, article, speaker } = card;
  const relay = quotation.relay
    ? `, reported by ${article.text.slice(quotation.relay.start, quotation.relay.end)}`
    : '';
  const mention = speaker.mention === null ? '' : ` (in the article: “${speaker.mention}”)`;
  const unclosed = quotation.closed ? '' : '; the source never closes the quotation marks';
  return [
    toQuotedWords(card),
    `— ${speaker.heading}${mention}${relay}; ${quotation.kind} quotation, ${KIND_MEANINGS[quotation.kind]}${unclosed}.`,
    `In: ${toSourceWords(article, locale)}.${article.url === null ? '' : ` ${article.url}`}`,
    permalink,
  ].join('\n');
}
