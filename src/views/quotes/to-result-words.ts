import { toCountWords, toNumberWords } from '#ui/count-words.ts';
import type { QuoteList } from './to-quote-list.ts';

/** "2 of 11 quotations.", how many share a card with another rendering, and the close spellings that were searched instead of what was typed. */
export function toResultWords({ found, cards, total, respellings }: QuoteList): string {
  const all = toCountWords(total, 'quotation');
  const some = found.length === 0 ? 'None' : toNumberWords(found.length);
  const count = found.length === total ? all : `${some} of ${all}`;
  const instead = respellings.map(({ typed, spellings }) => {
    return ` Nothing has “${typed}”; the closest spelling is ${toList(spellings)}.`;
  });
  const folded = found.length - cards.length;
  const together =
    folded === 0
      ? ''
      : `, ${toNumberWords(folded)} of them under ${folded === 1 ? 'a fuller wording' : 'fuller wordings'}`;
  return `${count}${together}.${instead.join('')}`;
}

/** A short list is read, a long one only counted. */
const MOST_NAMED = 4;

function toList(spellings: readonly string[]): string {
  const named = spellings.slice(0, MOST_NAMED).map((word) => `“${word}”`);
  const more = spellings.length - named.length;
  return named.join(', ') + (more > 0 ? ` or ${more} more` : '');
}
