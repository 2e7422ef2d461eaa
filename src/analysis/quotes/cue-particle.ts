import type { Clause } from './tokens.ts';

const FEELING =
  /^(?:optimism|hopes?|concerns?|confidence|doubts?|regret|fears?|s[ck]epticism|belief|outrage|gratitude|support|willingness|readiness|satisfaction|sympathy|condolences|frustration|alarm|dismay|surprise|thanks|interest|opposition)$/u;
const CLAIMED = /^(?:responsibility|credit|allegiance)$/u;
const AFTER_FEELING = /^(?:that|for|about|over|at|in|with|to)$/u;

const PARTICLES = new Map([
  ['point', 'out'],
  ['go', 'on'],
  ['put', 'it'],
]);
/** "He went on", "as she put it": without it they say nothing. */
export const ONLY_WITH_PARTICLE = new Set(['go', 'put']);

/** Behind what belongs to the verb: "pointed *out*", "made *it clear*", "expressed *optimism* that", "claimed *credit* for". */
export function particleEnd(clause: Clause, at: number, verb: string): number {
  const word = (index: number): string => clause[index]?.word ?? '';
  if (PARTICLES.get(verb) === word(at + 1)) return at + 2;
  if (verb === 'call' && /^(?:for|on)$/u.test(word(at + 1))) return at + 2;
  if (verb === 'make') return word(at + 1) === 'clear' ? at + 2 : word(at + 2) === 'clear' ? at + 3 : at + 1;
  const nouns = verb === 'claim' ? CLAIMED : FEELING;
  const isFeeling =
    /^(?:express|voice|claim)$/u.test(verb) && nouns.test(word(at + 1)) && AFTER_FEELING.test(word(at + 2));
  return isFeeling ? at + 2 : at + 1;
}
