import type { Difference } from '#analysis/annotations.ts';
import { type AlignedWords, alignWords } from './align-words.ts';
import { type DifferenceRule, type KeyedWord, type Side, spanOfWords } from './side.ts';

/** Words of one sentence that stand where other words stand in the other; indices, `to` exclusive. */
interface Exchange {
  a: { from: number; to: number };
  b: { from: number; to: number };
}

/** More words than these are another statement, not another wording. */
const LONGEST_WORDING = 7;
/** Exchanges this few words apart are one: "comprehensive and enduring" against "broad-based and long-term". */
const WORDS_BETWEEN = 1;

/**
 * Other words in the same place: near-synonyms that were aligned, and short stretches between two aligned words.
 * Takes "external interference" / "foreign interference". Knowingly misses what moved ("by China" first or last).
 */
export const wordingDifferences: DifferenceRule = (a, b) =>
  mergeNear(findExchanges(a, b, alignWords(a.words, b.words)), a, b).flatMap((exchange) =>
    toDifference(exchange, a, b),
  );

function findExchanges(a: Side, b: Side, aligned: readonly AlignedWords[]): Exchange[] {
  const exchanges: Exchange[] = [];
  for (const [at, pair] of aligned.entries()) {
    const before = aligned[at - 1];
    if (before) {
      const gap = { a: { from: before.a + 1, to: pair.a }, b: { from: before.b + 1, to: pair.b } };
      if (isShort(gap) && isOnePhrase(a.words, gap.a) && isOnePhrase(b.words, gap.b)) exchanges.push(gap);
    }
    if (!pair.equal) exchanges.push({ a: { from: pair.a, to: pair.a + 1 }, b: { from: pair.b, to: pair.b + 1 } });
  }
  return exchanges;
}

const isShort = ({ a, b }: Exchange): boolean =>
  a.to > a.from && b.to > b.from && a.to - a.from <= LONGEST_WORDING && b.to - b.from <= LONGEST_WORDING;

/** No name, which has a rule of its own; no comma or dash inside or beside, beyond which words answer to others. */
function isOnePhrase(words: readonly KeyedWord[], { from, to }: { from: number; to: number }): boolean {
  const phrase = words.slice(from, to);
  return (
    phrase.some(isContent) &&
    phrase.every(({ entity }) => entity === null) &&
    words.slice(from, to + 1).every(({ afterMark }) => !afterMark)
  );
}

const isContent = ({ content }: KeyedWord): boolean => content;

function mergeNear(exchanges: readonly Exchange[], a: Side, b: Side): Exchange[] {
  const merged: Exchange[] = [];
  for (const exchange of exchanges) {
    const last = merged.at(-1);
    const apartA = exchange.a.from - (last?.a.to ?? -Infinity);
    const apartB = exchange.b.from - (last?.b.to ?? -Infinity);
    if (
      last &&
      Math.max(apartA, apartB) <= WORDS_BETWEEN &&
      !a.words.slice(last.a.to, exchange.a.from + 1).some(({ afterMark }) => afterMark) &&
      !b.words.slice(last.b.to, exchange.b.from + 1).some(({ afterMark }) => afterMark)
    ) {
      merged[merged.length - 1] = {
        a: { from: last.a.from, to: exchange.a.to },
        b: { from: last.b.from, to: exchange.b.to },
      };
    } else merged.push(exchange);
  }
  return merged;
}

function toDifference(exchange: Exchange, a: Side, b: Side): Difference[] {
  const [nextA, nextB] = [a.words[exchange.a.to], b.words[exchange.b.to]];
  // The noun that both qualify belongs to the phrase: "external interference", not "external".
  const withHead =
    nextA?.content && nextA.entity === null && nextA.key === nextB?.key && !nextA.afterMark && !nextB.afterMark ? 1 : 0;
  const spanA = spanOfWords(a.words, exchange.a.from, exchange.a.to + withHead);
  const spanB = spanOfWords(b.words, exchange.b.from, exchange.b.to + withHead);
  return spanA && spanB ? [{ kind: 'wording', a: spanA, b: spanB }] : [];
}
