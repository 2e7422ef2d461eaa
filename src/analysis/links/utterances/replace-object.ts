import type { AlignedWords } from '#analysis/links/differences/align-words.ts';
import type { Exchange } from '#analysis/links/differences/find-exchanges.ts';
import type { KeyedWord } from '#analysis/links/differences/side.ts';
import { readNumber } from '#analysis/links/read-number.ts';
import { findGapsWithEnds } from './find-gaps.ts';
import type { Wording } from './wording.ts';

/** More words than these are another wording of a phrase. */
const LONGEST_OBJECT = 3;
/** So many near-synonyms show that the words were put anew, and then one noun for another is a translation too. */
const SYNONYMS_OF_A_TRANSLATION = 2;
/** Words that begin alike are forms of one. In characters. */
const COMMON_BEGINNING = 5;
/** Words after which a noun comes. */
const BEFORE_NOUN: ReadonlySet<string> = new Set(
  `the a an this these those its his her our their my your no any every each some all
  in on at of for from with by into about against between under over`.split(/\s+/),
);
/** "a broad and lasting pact": what stands before may be an adjective too. */
const JOINS: ReadonlySet<string> = new Set(['and', 'or', 'but']);

/**
 * Whether the two say the same of different things: "the hospital will get ten beds" / "the school will get ten beds".
 * Taken for that: a noun in the place of another, the words beside it being equal, and where nearly all words are
 * equal (`isFrame`) any other word: who says it again about the southern district says it twice. Otherwise an adjective
 * ("a firm pact" / "a solid pact") and a verb stay free, and so does a text that is put anew throughout.
 */
export function replaceObject(a: Wording, b: Wording, aligned: readonly AlignedWords[], isFrame: boolean): boolean {
  if (aligned.filter(({ equal }) => !equal).length >= SYNONYMS_OF_A_TRANSLATION) return false;
  const partner = new Map(aligned.map((pair) => [pair.a, pair.b]));
  const taken = new Set(aligned.map((pair) => pair.b));
  const isEqual = (at: number, bt: number): boolean =>
    partner.get(at) === bt && a.words[at]?.form === b.words[bt]?.form;
  const lengths = { a: a.words.length, b: b.words.length };
  return findGapsWithEnds(aligned, lengths, LONGEST_OBJECT).some((whole) => {
    const gap = {
      a: trimToPhrase(a.words, whole.a, partner.has(whole.a.from - 1)),
      b: trimToPhrase(b.words, whole.b, taken.has(whole.b.from - 1)),
    };
    if (!standsFirst(gap, a, b) && !isEqual(gap.a.from - 1, gap.b.from - 1)) return false;
    const isLast = standsLast(whole, a);
    if (!isEqual(gap.a.to, gap.b.to) && !isLast) return false;
    const isOne = isFrame ? isContent : isObject;
    return isOne(a, gap.a, isLast) && isOne(b, gap.b, isLast) && !areForms(a, b, gap);
  });
}

/** At the beginning of the quotation, or for the other one of a sentence. */
function standsFirst({ a: inA, b: inB }: Exchange, a: Wording, b: Wording): boolean {
  return opens(a, inA.from) && opens(b, inB.from);
}

function opens({ words, side: { text } }: Wording, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return !before || !word || /[.!?;:“"]/u.test(text.slice(before.end, word.start));
}

/**
 * Of words at the end of a gap that the other side closes, those up to the end of their phrase: "river valley" of "river
 * valley and would". What stands before the first aligned word is left as it is.
 */
function trimToPhrase(words: readonly KeyedWord[], { from, to }: Exchange['a'], isAfterPair: boolean): Exchange['a'] {
  if (!isAfterPair) return { from, to };
  const first = words.findIndex(({ content }, at) => at >= from && content);
  const end = words.findIndex(({ content, afterMark }, at) => at > first && (!content || afterMark));
  return first === -1 || first >= to ? { from, to } : { from, to: Math.min(to, end === -1 ? words.length : end) };
}

const standsLast = ({ a: { to } }: Exchange, a: Wording): boolean => to === a.words.length;

const isContent = ({ words }: Wording, { from, to }: Exchange['a']): boolean =>
  to - from <= LONGEST_OBJECT && words.slice(from, to).some(({ content }) => content);

function isObject({ words }: Wording, { from, to }: Exchange['a'], isLast: boolean): boolean {
  const [first, before, last, next] = [words[from], words[from - 1], words[to - 1], words[to]];
  if (!first || !last?.content || to - from > LONGEST_OBJECT) return false;
  // What qualifies the next word is no object by itself.
  if (next && !next.afterMark && (next.content || (!isLast && JOINS.has(next.form)))) return false;
  const opener = first.content ? before : first;
  return !opener || BEFORE_NOUN.has(opener.form) || readNumber(opener.form) !== null || /[^s]s$/.test(last.form);
}

function areForms(a: Wording, b: Wording, gap: Exchange): boolean {
  const lastOf = (words: readonly KeyedWord[], to: number): string => words[to - 1]?.key ?? '';
  const [lastA, lastB] = [lastOf(a.words, gap.a.to), lastOf(b.words, gap.b.to)];
  return lastA.slice(0, COMMON_BEGINNING) === lastB.slice(0, COMMON_BEGINNING);
}
