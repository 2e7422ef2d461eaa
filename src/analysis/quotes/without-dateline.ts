import type { Clause } from './tokens.ts';
import { isDash } from './word-classes.ts';

/** "PARIS (Reuters) —": where and from whom, before the first sentence. In tokens. */
const LONGEST_DATELINE = 14;

/** A clause without its dateline, so that the place is taken neither for a subject nor for words said. */
export function withoutDateline(text: string, clause: Clause): Clause {
  const [first] = clause;
  if (!first?.isWord || !/^\p{Lu}{3,}/u.test(text.slice(first.start, first.end))) return clause;
  const dash = clause.slice(0, LONGEST_DATELINE).findIndex((token) => isDash(token));
  return dash > 0 && !clause.slice(0, dash).some(({ quote }) => quote) ? clause.slice(dash + 1) : clause;
}
