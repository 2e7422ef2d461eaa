import type { Span } from '#analysis/annotations.ts';
import type { Difference, RenderingCut, RenderingDifference } from '#analysis/story-annotations.ts';
import type { AlignedWords } from '#analysis/links/differences/align-words.ts';
import type { Exchange } from '#analysis/links/differences/find-exchanges.ts';
import { type KeyedWord, spanOfWords } from '#analysis/links/differences/side.ts';
import { findGapsWithEnds } from './find-gaps.ts';
import { overlap } from '#analysis/links/overlap.ts';
import type { Wording } from './wording.ts';

/** Fewer words left out are another wording, more are a cut. */
const SHORTEST_CUT = 3;
/** More words than these in the place of others are no exchange of wordings. */
const LONGEST_EXCHANGE = 7;

type Words = readonly KeyedWord[];

/** Words next to each other that only one of the two has, in one stretch of it. */
interface Run {
  words: Words;
  gap: Exchange;
}

/** What the rules of the links do not name: other words in a place, words that only one of the two has, and cuts. */
export function describeRest(
  own: Wording,
  fullest: Wording,
  aligned: readonly AlignedWords[],
  known: readonly Difference[],
): { differences: RenderingDifference[]; cuts: RenderingCut[] } {
  const isLiteral = own.quotation.kind === 'direct' && fullest.quotation.kind === 'direct';
  const differences: RenderingDifference[] = [];
  const added: Run[] = [];
  const missing: Run[] = [];
  for (const gap of findGapsWithEnds(aligned, { a: own.words.length, b: fullest.words.length })) {
    const mine = toRuns(
      own,
      gap.a,
      known.map(({ a }) => a),
    ).filter((words) => says(words, isLiteral));
    const theirs = toRuns(
      fullest,
      gap.b,
      known.map(({ b }) => b),
    ).filter((words) => says(words, isLiteral));
    const exchange = toExchange(mine, theirs, isLiteral);
    if (exchange) differences.push(exchange);
    else {
      added.push(...mine.map((words) => ({ words, gap })));
      missing.push(...theirs.map((words) => ({ words, gap })));
    }
  }
  const moved = takeMoved(added, missing);
  differences.push(...moved.map(({ mine, theirs }) => toWording(mine.words, theirs.words, isLiteral)));
  for (const { words } of added) {
    const span = toSpan(words, isLiteral);
    differences.push({ kind: 'detail', at: span?.start ?? 0, own: span, fullest: null });
  }
  const cuts: RenderingCut[] = [];
  for (const { words, gap } of missing) {
    const whole = toSpan(words, true);
    if (whole && words.length >= SHORTEST_CUT) cuts.push({ at: placeOfCut(gap, own), leftOut: whole });
    else differences.push({ kind: 'detail', at: placeOfCut(gap, own), own: null, fullest: toSpan(words, isLiteral) });
  }
  return { differences, cuts };
}

/** Articles and the like matter only where both give the speaker's own words. */
const says = (words: Words, isLiteral: boolean): boolean => isLiteral || words.some(({ content }) => content);

/** The words of a gap that no rule has named, in runs that no stretch ends within. */
function toRuns(
  { words, quotation: { spans } }: Wording,
  { from, to }: Exchange['a'],
  named: readonly (Span | null)[],
): KeyedWord[][] {
  const runs: KeyedWord[][] = [];
  let last: { at: number; stretch: number } | null = null;
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (!word || named.some((span) => overlap(span, word))) continue;
    const stretch = spans.findIndex((span) => overlap(span, word));
    if (last?.at === at - 1 && last.stretch === stretch) runs.at(-1)?.push(word);
    else runs.push([word]);
    last = { at, stretch };
  }
  return runs;
}

function toExchange(
  [mine, ...more]: Words[],
  [theirs, ...others]: Words[],
  isLiteral: boolean,
): RenderingDifference | null {
  if (!mine || !theirs || more.length > 0 || others.length > 0) return null;
  if (mine.length > LONGEST_EXCHANGE || theirs.length > LONGEST_EXCHANGE) return null;
  return toWording(mine, theirs, isLiteral);
}

function toWording(mine: Words, theirs: Words, isLiteral: boolean): RenderingDifference {
  const own = toSpan(mine, isLiteral);
  return { kind: 'wording', at: own?.start ?? 0, own, fullest: toSpan(theirs, isLiteral) };
}

/** Takes out of both lists what stands elsewhere: "free filters would go to …" / "… will get free filters". */
function takeMoved(added: Run[], missing: Run[]): { mine: Run; theirs: Run }[] {
  const moved: { mine: Run; theirs: Run }[] = [];
  for (const theirs of missing.slice()) {
    const content = theirs.words.filter((word) => word.content);
    const mine = added.find(({ words }) => {
      const concepts = new Set(words.flatMap((word) => (word.content ? [word.concept] : [])));
      return content.length > 0 && content.filter(({ concept }) => concepts.has(concept)).length * 2 >= content.length;
    });
    if (!mine) continue;
    moved.push({ mine, theirs });
    added.splice(added.indexOf(mine), 1);
    missing.splice(missing.indexOf(theirs), 1);
  }
  return moved;
}

/** At its beginning or end before or after everything, marks included; inside after the last word before the gap. */
function placeOfCut({ a: { from, to } }: Exchange, { words, quotation: { spans } }: Wording): number {
  if (from === 0) return spans[0]?.start ?? 0;
  return to === words.length ? (spans.at(-1)?.end ?? 0) : (words[from - 1]?.end ?? 0);
}

function toSpan(words: Words, isWhole: boolean): Span | null {
  const [first, last] = [words[0], words.at(-1)];
  if (!isWhole) return spanOfWords(words, 0, words.length);
  return first && last ? { start: first.start, end: last.end } : null;
}
