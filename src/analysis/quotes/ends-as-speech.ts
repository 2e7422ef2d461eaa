import { quotedWords } from './quoted-words.ts';
import type { Clause } from './tokens.ts';
import { isComma, isDash } from './word-classes.ts';

/** Fewer quoted words that no comma ends are no speech before "Doe said". */
const FEWEST_WORDS = 3;

/** Whether a quotation ends as speech does before its attribution: “…,” “…?” “…!” “…” or a mark and a comma. */
export function endsAsSpeech(text: string, clause: Clause, at: number): boolean {
  const quote = clause[at]?.quote;
  // "on “Face the Nation,” Doe said": a title within an adjunct.
  if (!quote || (quote.isTitle && clause[at - 1]?.isWord)) return false;
  const lastSigns = text.slice(Math.max(quote.start, quote.end - 5), quote.end);
  return !quote.closed || /[.,?!…—–-]["”“»'’\s]*$/u.test(lastSigns);
}

/** “We all agree” Doe said: the comma is forgotten behind quoted words that open the clause. */
function lacksComma(text: string, clause: Clause, at: number): boolean {
  const quote = at === 0 ? clause[at]?.quote : null;
  return Boolean(quote && quotedWords(text, quote).length >= FEWEST_WORDS);
}

/** Whether token `at` ends quoted words before their attribution. */
export const endsQuoted = (text: string, clause: Clause, at: number): boolean =>
  endsAsSpeech(text, clause, at) || lacksComma(text, clause, at);

/** Whether token `at` parts words from their attribution. */
export const isSeparator = (text: string, clause: Clause, at: number): boolean =>
  isComma(clause[at]) || isDash(clause[at]) || endsQuoted(text, clause, at);
