import { attributeAccordingTo } from './according-to.ts';
import { attributeCues } from './attribute-cues.ts';
import type { Attribution } from './attribution.ts';
import { mergeRelays } from './merge-relays.ts';
import { nounBeforeQuote } from './noun-before-quote.ts';
import { nameBehindDash } from './name-behind-dash.ts';
import type { Clause } from './tokens.ts';
import { isStop } from './word-classes.ts';
import { wordsAroundQuote } from './words-around-quote.ts';

/** Everything that one clause gives to a speaker: by its cues, by "according to", by the verb before quoted words. */
export function attributeClause(text: string, clause: Clause): Attribution[] {
  let end = clause.length;
  while (end > 0 && isStop(clause[end - 1])) end -= 1;
  const signed = nameBehindDash(clause, end);
  if (signed) return [signed];
  const found = mergeRelays(clause, attributeCues(text, clause, end), attributeAccordingTo(clause, end));
  const claimed = new Set(
    found.flatMap(({ parts }) => parts.flatMap(({ from, to }) => quotesWithin(clause, from, to))),
  );
  for (const at of quotesWithin(clause, 0, end)) {
    const around = claimed.has(at) ? null : (nounBeforeQuote(text, clause, at) ?? wordsAroundQuote(text, clause, at));
    if (!around) continue;
    found.push(around);
    for (const { from, to } of around.parts) for (const other of quotesWithin(clause, from, to)) claimed.add(other);
  }
  return found;
}

/** The token indexes of the quoted stretches in a part of a clause. */
function quotesWithin(clause: Clause, from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at += 1) if (clause[at]?.quote) found.push(at);
  return found;
}
