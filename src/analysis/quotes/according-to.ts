import type { Attribution } from './attribution.ts';
import { subjectAfter } from './noun-phrase.ts';
import type { Clause } from './tokens.ts';
import { isComma, isDash, isStop } from './word-classes.ts';

/** According to X, …. …, according to X. …, according to X, …. Also takes "as X put it" nowhere: that is a cue of its own. */
export function attributeAccordingTo(clause: Clause, floor: number, limit: number): Attribution[] {
  const found: Attribution[] = [];
  let from = floor;
  for (let at = floor; at < limit - 2; at += 1) {
    if (clause[at]?.word !== 'according' || clause[at + 1]?.word !== 'to') continue;
    const speaker = subjectAfter(clause, at + 2);
    if (!speaker) continue;
    const before = isComma(clause[at - 1]) || isDash(clause[at - 1]) || clause[at - 1]?.word === '(' ? at - 1 : at;
    const parts = before - from > 1 ? [{ from, to: before }] : [];
    const next = clause[speaker.to];
    let rest = speaker.to + 1;
    if (next && (isComma(next) || isDash(next))) {
      let end = limit;
      while (end > rest && isStop(clause[end - 1])) end -= 1;
      if (end > rest) parts.push({ from: rest, to: end });
    } else rest = speaker.to;
    if (parts.length > 0)
      found.push({ parts, speaker, cue: { from: at, to: at + 2 }, relay: null, basis: 'stated', rule: 'according to' });
    from = limit;
    at = speaker.to;
  }
  return found;
}
