import type { Attribution } from './attribution.ts';
import type { Clause } from './tokens.ts';
import { isComma } from './word-classes.ts';

/** "X said …, according to Y": Y only relays what X said. Without an X, the words are Y's. Both lists in text order. */
export function mergeRelays(clause: Clause, found: Attribution[], according: Attribution[]): Attribution[] {
  const own: Attribution[] = [];
  let next = 0;
  for (const source of according) {
    while ((found[next]?.cue.from ?? Number.POSITIVE_INFINITY) < source.cue.from) next += 1;
    const inner = found[next - 1];
    const last = inner?.parts.at(-1);
    if (!inner || !last || inner.cue.from < (source.parts[0]?.from ?? 0)) {
      own.push(source);
      continue;
    }
    if (last.to > source.cue.from) {
      last.to = source.cue.from;
      while (last.to > last.from + 1 && isComma(clause[last.to - 1])) last.to -= 1;
    }
    inner.relay = source.speaker;
  }
  return [...found, ...own];
}
