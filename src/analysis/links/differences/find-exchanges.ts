import type { AlignedWords } from './align-words.ts';
import type { KeyedWord, Side } from './side.ts';

/** Words of one sentence that stand where other words stand in the other; indices, `to` exclusive. */
export interface Exchange {
  a: { from: number; to: number };
  b: { from: number; to: number };
}

/** More words than these are another statement, not another wording. */
const LONGEST_WORDING = 7;
/** Exchanges this few words apart are one: "comprehensive and enduring" against "broad-based and long-term". */
const WORDS_BETWEEN = 1;

/** Near-synonyms that were aligned, and short stretches of other words between two aligned ones or at the
 * ends; neighbours joined. */
export function findExchanges(a: Side, b: Side, aligned: readonly AlignedWords[]): Exchange[] {
  const exchanges: Exchange[] = [];
  const end = { a: a.words.length, b: b.words.length, equal: true };
  for (const [at, pair] of [...aligned, end].entries()) {
    const before = aligned[at - 1] ?? { a: -1, b: -1 };
    const gap = { a: { from: before.a + 1, to: pair.a }, b: { from: before.b + 1, to: pair.b } };
    if (isShort(gap) && isOnePhrase(a.words, gap.a) && isOnePhrase(b.words, gap.b)) join(exchanges, gap, a, b);
    if (!pair.equal) {
      join(exchanges, { a: { from: pair.a, to: pair.a + 1 }, b: { from: pair.b, to: pair.b + 1 } }, a, b);
    }
  }
  return exchanges;
}

const isShort = ({ a, b }: Exchange): boolean => a.to - a.from <= LONGEST_WORDING && b.to - b.from <= LONGEST_WORDING;

/** No name, which has a rule of its own; no comma or dash inside or beside, beyond which words answer to others. */
function isOnePhrase(words: readonly KeyedWord[], { from, to }: { from: number; to: number }): boolean {
  const phrase = words.slice(from, to);
  return (
    phrase.some(({ content }) => content) &&
    phrase.every(({ entity }) => entity === null) &&
    words.slice(from, to + 1).every(({ afterMark }) => !afterMark)
  );
}

/** Adds an exchange, to the one before it if next to nothing stands between them on either side. */
function join(exchanges: Exchange[], next: Exchange, a: Side, b: Side): void {
  const last = exchanges.at(-1);
  if (last && isNear(a.words, last.a.to, next.a.from) && isNear(b.words, last.b.to, next.b.from)) {
    last.a.to = next.a.to;
    last.b.to = next.b.to;
  } else exchanges.push(next);
}

const isNear = (words: readonly KeyedWord[], from: number, to: number): boolean =>
  to - from <= WORDS_BETWEEN && !words.slice(from, to + 1).some(({ afterMark }) => afterMark);
