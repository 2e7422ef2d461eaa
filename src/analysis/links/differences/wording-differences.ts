import type { Difference } from '#analysis/story-annotations.ts';
import { type AlignedWords, alignWords } from './align-words.ts';
import { type Exchange, findExchanges } from './find-exchanges.ts';
import { type DifferenceRule, type Side, spanOfWords } from './side.ts';

/** How near an equal content word has to stand. In words. */
const ANCHOR_DISTANCE = 2;
/** Words that begin alike are forms of one. In characters. */
const COMMON_BEGINNING = 5;

/**
 * Other words in the same place. Takes "outside help" / "foreign help".
 * Knowingly misses what moved ("by the council" first or last) and other wordings of whole clauses.
 */
export const wordingDifferences: DifferenceRule = (a, b) => findWordings(a, b, alignWords(a.words, b.words));

/** The same for words that are aligned already. */
export function findWordings(a: Side, b: Side, aligned: readonly AlignedWords[]): Difference[] {
  return findExchanges(a, b, aligned)
    .filter((exchange) => isAnchored(exchange, a, aligned) && !isDerived(exchange, a, b))
    .flatMap((exchange) => toDifference(exchange, a, b));
}

/** Function words alone hold nothing in place: it takes an aligned content word inside or an equal one close by. */
function isAnchored({ a: { from, to } }: Exchange, a: Side, aligned: readonly AlignedWords[]): boolean {
  return aligned.some(
    (pair) =>
      a.words[pair.a]?.content &&
      ((pair.a >= from && pair.a < to) ||
        (pair.equal && pair.a >= from - ANCHOR_DISTANCE && pair.a < to + ANCHOR_DISTANCE)),
  );
}

/** "citizen" / "citizenship": one word in two forms is no other wording. */
function isDerived({ a: rangeA, b: rangeB }: Exchange, a: Side, b: Side): boolean {
  if (rangeA.to - rangeA.from > 1 || rangeB.to - rangeB.from > 1) return false;
  const [first = '', second = ''] = [a.words[rangeA.from]?.key, b.words[rangeB.from]?.key];
  return first.slice(0, COMMON_BEGINNING) === second.slice(0, COMMON_BEGINNING);
}

function toDifference(exchange: Exchange, a: Side, b: Side): Difference[] {
  const [nextA, nextB] = [a.words[exchange.a.to], b.words[exchange.b.to]];
  // The noun that both qualify belongs to the phrase: "outside help", not "outside".
  const withHead =
    nextA?.content && nextA.entity === null && nextA.key === nextB?.key && !nextA.afterMark && !nextB.afterMark ? 1 : 0;
  const spanA = spanOfWords(a.words, exchange.a.from, exchange.a.to + withHead);
  const spanB = spanOfWords(b.words, exchange.b.from, exchange.b.to + withHead);
  return spanA && spanB ? [{ kind: 'wording', a: spanA, b: spanB }] : [];
}
