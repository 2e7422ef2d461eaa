import { endsAsSpeech } from './ends-as-speech.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Clause, Token } from './tokens.ts';
import { isComma, isCoordinator, isDash, isPreposition, isStop } from './word-classes.ts';

const opensTitle = (before: Token | undefined): boolean => before !== undefined && isPreposition(before);

/** What goes on behind "he said,": the second part of a split quotation; null if nothing does. */
export function secondPart(
  text: string,
  clause: Clause,
  at: number,
  limit: number,
  firstIsQuote: boolean,
): Phrase | null {
  let from = at;
  if (isComma(clause[from]) || isDash(clause[from]) || clause[from]?.word === ':') from += 1;
  // "said Doe, author of “…”": a title.
  else if (!clause[from]?.quote || opensTitle(clause[from - 1])) return null;
  const opening = clause[from];
  if (!opening || isStop(opening)) return null;
  if (opening.quote) {
    const follower = clause[from + 1];
    const goesOn = follower?.isWord && !endsAsSpeech(text, clause, from) && !isCoordinator(follower);
    return withoutStops(clause, { from, to: goesOn ? limit : from + 1 });
  }
  if (firstIsQuote) {
    const joinsQuote =
      (isCoordinator(opening) || opening.word === 'that') && (clause[from + 1]?.quote || clause[from + 2]?.quote);
    return joinsQuote ? withoutStops(clause, { from, to: limit }) : null;
  }
  if (opening.word.endsWith('ing') || /^(?:wh.*|as|though|although|according)$/u.test(opening.word)) return null;
  return withoutStops(clause, { from, to: limit });
}

/** A part without the stops and commas at its end; null if nothing is left. */
function withoutStops(clause: Clause, { from, to }: Phrase): Phrase | null {
  let last = to;
  while (last > from && (isStop(clause[last - 1]) || isComma(clause[last - 1]))) last -= 1;
  return last > from ? { from, to: last } : null;
}
