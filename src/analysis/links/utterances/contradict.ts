import type { AlignedWords } from '#analysis/links/differences/align-words.ts';
import { nameDifferences } from '#analysis/links/differences/name-differences.ts';
import { countOtherwise } from '#analysis/links/differences/number-differences.ts';
import type { KeyedWord } from '#analysis/links/differences/side.ts';
import { readNumber } from '#analysis/links/read-number.ts';
import { exchangeOpposites } from './exchange-opposites.ts';
import { findGapsWithEnds } from './find-gaps.ts';
import { negateOtherwise } from './negate-otherwise.ts';
import { replaceObject } from './replace-object.ts';
import { windowOf } from './window-of.ts';
import type { Wording } from './wording.ts';

/** How far beside the words that both have a number or a name still belongs to them. In words. */
const BESIDE = 4;

/**
 * Why two quotations that share their words cannot be one utterance all the same, or null. Also numbers in otherwise
 * equal words forbid: an official who says in the evening what he said at noon, with more hurt, says it twice.
 */
export type Contradiction = 'number' | 'polarity' | 'name' | 'object';

export function contradict(
  a: Wording,
  b: Wording,
  aligned: readonly AlignedWords[],
  how: { isLong: boolean; isFrame: boolean } = { isLong: false, isFrame: false },
): Contradiction | null {
  const [sideA, sideB] = [windowOf(a.side, aligned, 'a', BESIDE), windowOf(b.side, aligned, 'b', BESIDE)];
  const bothCount = a.hasNumbers && b.hasNumbers;
  if (bothCount && (countOtherwise(sideA, sideB) || exchangeNumbers(a.words, b.words, aligned))) return 'number';
  if (negateOtherwise(a, b, aligned) || exchangeOpposites(a, b, aligned)) return 'polarity';
  if (nameDifferences(sideA, sideB).length > 0) return 'name';
  return !how.isLong && replaceObject(a, b, aligned, how.isFrame) ? 'object' : null;
}

/** "in 2016" against "in 2018": numbers of no unit, in the same place. */
function exchangeNumbers(a: readonly KeyedWord[], b: readonly KeyedWord[], aligned: readonly AlignedWords[]): boolean {
  return findGapsWithEnds(aligned, { a: a.length, b: b.length }, BESIDE).some((gap) => {
    const [inA, inB] = [numbersOf(a, gap.a), numbersOf(b, gap.b)];
    return inA.length > 0 && inB.length > 0 && !inA.some((value) => inB.includes(value));
  });
}

function numbersOf(words: readonly KeyedWord[], { from, to }: { from: number; to: number }): number[] {
  return words.slice(from, to).flatMap(({ form }) => readNumber(form) ?? []);
}
