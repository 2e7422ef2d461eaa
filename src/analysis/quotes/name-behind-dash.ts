import type { Attribution } from './attribution.ts';
import { isPlainPhrase } from './noun-phrase.ts';
import type { Clause } from './tokens.ts';
import { isDash } from './word-classes.ts';

/**
 * “…” — Jo Doe: nothing but quoted words and a name.
 * Misses "“…” (Jo Doe)", which as often is a source as a speaker.
 * @param end token index where the clause ends, its full stop left out
 */
export function nameBehindDash(clause: Clause, end: number): Attribution | null {
  const isOnlyName = clause[0]?.quote && isDash(clause[1]) && clause[2]?.isCapital && isPlainPhrase(clause, 2, end);
  if (!isOnlyName) return null;
  return {
    parts: [{ from: 0, to: 1 }],
    speaker: { from: 2, to: end },
    cue: { from: 1, to: 2 },
    relay: null,
    basis: 'stated',
    rule: 'name after dash',
  };
}
