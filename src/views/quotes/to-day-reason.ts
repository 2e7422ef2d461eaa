import { toDateReason } from '#ui/date-reason.ts';
import type { QuoteCard } from './quote-card.ts';

/** How we know the day on which the words were said, as a sentence. */
export function toDayReason({ quotation: { said }, article }: QuoteCard): string {
  if (!said) return 'The text does not say when this was said, and its publication date is unknown.';
  const date = article.dates.find(({ id }) => id === said.date);
  if (!date) {
    const kind = article.published?.source === 'inferred' ? 'inferred publication date' : 'publication date';
    return `The text gives no day for these words; the ${kind} stands in.`;
  }
  return `${toDateReason({ ...date, words: article.text.slice(date.start, date.end) })}.`;
}
