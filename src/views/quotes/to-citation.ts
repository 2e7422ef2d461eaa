import { toQuotedWords } from '#exports/quotations/to-quoted-words.ts';
import type { Locale } from '#ui/reader-locale.ts';
import { toSourceWords } from '#ui/source-words.ts';
import { KIND_MEANINGS } from './facet-words.ts';
import type { QuoteCard } from './quote-card.ts';

/** A quotation to paste elsewhere: the words, whose they are, where they stand, and the address of the quotation. */
export function toCitation(
  { quotation, article, speaker }: Pick<QuoteCard, 'quotation' | 'article' | 'speaker'>,
  permalink: string,
  locale?: Locale,
): string {
  const relay = quotation.relay
    ? `, reported by ${article.text.slice(quotation.relay.start, quotation.relay.end)}`
    : '';
  const mention = speaker.mention === null ? '' : ` (in the article: “${speaker.mention}”)`;
  const unclosed = quotation.closed ? '' : '; the source never closes the quotation marks';
  return [
    toQuotedWords(quotation, article),
    `— ${speaker.heading}${mention}${relay}; ${quotation.kind} quotation, ${KIND_MEANINGS[quotation.kind]}${unclosed}.`,
    `In: ${toSourceWords(article, locale)}.${article.url === null ? '' : ` ${article.url}`}`,
    permalink,
  ].join('\n');
}
