import type { Clause } from './tokens.ts';

/** Whether a quotation ends as speech does before its attribution: “…,” “…?” “…!” “…” or a mark and a comma. */
export function endsAsSpeech(text: string, clause: Clause, at: number): boolean {
  const quote = clause[at]?.quote;
  // "on “Face the Nation,” Doe said": a title within an adjunct.
  if (!quote || (quote.isTitle && clause[at - 1]?.isWord)) return false;
  const lastSigns = text.slice(Math.max(quote.start, quote.end - 5), quote.end);
  return !quote.closed || /[.,?!…—–-]["”“»'’\s]*$/u.test(lastSigns);
}
