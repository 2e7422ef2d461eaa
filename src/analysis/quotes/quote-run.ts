import type { Clause } from './tokens.ts';
import { isComma } from './word-classes.ts';

/** The quotation that begins at token `at`, with further ones joined by commas and "and". */
export function quoteRun(clause: Clause, at: number): number {
  let to = at + 1;
  while (to < clause.length) {
    let next = to;
    while (isComma(clause[next]) || (clause[next] && clause[next]?.word === 'and')) next += 1;
    if (!clause[next]?.quote || next === to + 3) break;
    to = next + 1;
  }
  return to;
}
