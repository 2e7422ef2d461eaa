import type { Span } from '#analysis/annotations.ts';
import type { Difference } from '#analysis/story-annotations.ts';
import { areOpposites } from '#analysis/links/opposites.ts';
import { overlap } from '#analysis/links/overlap.ts';
import { type AlignedWords, alignWords } from './align-words.ts';
import { type Exchange, findExchanges } from './find-exchanges.ts';
import { judgeOtherwise } from './loaded-words.ts';
import { isNegated } from './negations.ts';
import { readMarked } from './pair-quotations.ts';
import { readQuantities } from './read-quantities.ts';
import { type DifferenceRule, type Side, spanOfWords } from './side.ts';

/** How near an equal content word has to stand. In words. */
const ANCHOR_DISTANCE = 2;
/** Words that begin alike are forms of one. In characters. */
const COMMON_BEGINNING = 5;
/** In the article's own account more words than these are another statement. In content words. */
const MOST_TOLD = 2;
/** So much of a quotation has to stand on the other side, too, for its other words to be another wording. A share. */
const LEAST_RENDERED = 0.4;

/**
 * Other words in the same place, where words matter: in what somebody is quoted with ("outside help" / "foreign help"),
 * and in the article's own account where they judge otherwise ("protesters" / "rioters") or mean the contrary. Naming
 * every other word was tried: of those outside quotations nearly all were reporters' synonyms or stood for something
 * else. Figures have a rule of their own.
 * Knowingly misses what moved ("by the council" first or last) and other wordings of whole clauses.
 */
export const wordingDifferences: DifferenceRule = (a, b) => {
  const aligned = alignWords(a.words, b.words);
  const figures = { a: readQuantities(a), b: readQuantities(b) };
  const isFigure = (spans: readonly Span[], span: Span | null): boolean => spans.some((each) => overlap(each, span));
  return findExchanges(a, b, aligned)
    .filter((exchange) => isAnchored(exchange, a, aligned) && !isDerived(exchange, a, b))
    .filter((exchange) => isSaid(exchange, a, b, aligned) || isTold(exchange, a, b, aligned))
    .flatMap((exchange) => toDifference(exchange, a, b))
    .filter((each) => !isFigure(figures.a, each.a) && !isFigure(figures.b, each.b));
};

/** The same for words that are aligned already and quoted on both sides. */
export function findWordings(a: Side, b: Side, aligned: readonly AlignedWords[]): Difference[] {
  return findExchanges(a, b, aligned)
    .filter((exchange) => isAnchored(exchange, a, aligned) && !isDerived(exchange, a, b))
    .flatMap((exchange) => toDifference(exchange, a, b));
}

/** Whether one side at least gives the words between quotation marks, and most of what it quotes is on the other side. */
function isSaid({ a: rangeA, b: rangeB }: Exchange, a: Side, b: Side, aligned: readonly AlignedWords[]): boolean {
  const isInside = rangeA.from > 0 && rangeB.from > 0 && rangeA.to < a.words.length && rangeB.to < b.words.length;
  // One synonym alone ("hope" / "optimism") is no other wording, if it does not qualify something.
  const isOneWord = rangeA.to - rangeA.from === 1 && rangeB.to - rangeB.from === 1;
  const [wordA, wordB] = [a.words[rangeA.from], b.words[rangeB.from]];
  if (isOneWord && wordA?.concept === wordB?.concept && !hasCommonHead({ a: rangeA, b: rangeB }, a, b)) return false;
  const hasSynonyms = aligned.some((pair) => pair.a >= rangeA.from && pair.a < rangeA.to && !pair.equal);
  if (!isInside && !hasSynonyms) return false;
  return (
    isRendered(a, rangeA, new Set(aligned.map((pair) => pair.a))) ||
    isRendered(b, rangeB, new Set(aligned.map((pair) => pair.b)))
  );
}

/** Whether a range stands between quotation marks, and enough of the quotation on the other side to be that quotation. */
function isRendered(side: Side, { from, to }: Exchange['a'], paired: ReadonlySet<number>): boolean {
  const span = spanOfWords(side.words, from, to);
  const around = readMarked(side).find((part) => overlap(part, span));
  const content = side.words.flatMap((word, at) => (word.content && around && overlap(word, around) ? [at] : []));
  return content.length > 0 && content.filter((at) => paired.has(at)).length >= LEAST_RENDERED * content.length;
}

/** Whether it is a word for the same with another judgement, or its contrary, between words that both sides have. */
function isTold({ a: rangeA, b: rangeB }: Exchange, a: Side, b: Side, aligned: readonly AlignedWords[]): boolean {
  const [keysA, keysB] = [keysOf(a, rangeA), keysOf(b, rangeB)];
  if (keysA.length > MOST_TOLD || keysB.length > MOST_TOLD) return false;
  const isWeighty = keysA.some((mine) =>
    keysB.some((theirs) => judgeOtherwise(mine, theirs) || areOpposites(mine, theirs)),
  );
  // "did not accept" and "rejected" are one, and so are "hardly rose" and "fell".
  const denies = ({ words }: Side, { from, to }: Exchange['a']): boolean =>
    words.slice(from, to).some((_, index) => isNegated(words, from + index));
  if (denies(a, rangeA) !== denies(b, rangeB)) return false;
  if (!isWeighty || keysA.some((key) => keysB.includes(key))) return false;
  const isPair = (inA: number, inB: number): boolean =>
    aligned.some((pair) => pair.a === inA && pair.b === inB && pair.equal) ||
    (inA < 0 && inB < 0) ||
    (inA >= a.words.length && inB >= b.words.length);
  return isPair(rangeA.from - 1, rangeB.from - 1) || isPair(rangeA.to, rangeB.to);
}

const keysOf = ({ words }: Side, { from, to }: { from: number; to: number }): string[] =>
  words.slice(from, to).flatMap(({ content, key }) => (content ? [key] : []));

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

/** The noun that both qualify belongs to the phrase: "outside help", not "outside". */
function hasCommonHead(exchange: Exchange, a: Side, b: Side): boolean {
  const [next, other] = [a.words[exchange.a.to], b.words[exchange.b.to]];
  if (!next?.content || !other || next.entity !== null || next.key !== other.key) return false;
  return !next.afterMark && !other.afterMark;
}

function toDifference(exchange: Exchange, a: Side, b: Side): Difference[] {
  const withHead = hasCommonHead(exchange, a, b) ? 1 : 0;
  const spanA = spanOfWords(a.words, exchange.a.from, exchange.a.to + withHead);
  const spanB = spanOfWords(b.words, exchange.b.from, exchange.b.to + withHead);
  return spanA && spanB ? [{ kind: 'wording', a: spanA, b: spanB }] : [];
}
