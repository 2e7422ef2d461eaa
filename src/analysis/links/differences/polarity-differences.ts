import type { Difference } from '#analysis/story-annotations.ts';
import { contradictEachOther, hasContrary } from '#analysis/links/opposites.ts';
import { alignWords } from './align-words.ts';
import { readNegations, isNegated } from './negations.ts';
import { type DifferenceRule, type KeyedWord, type Side } from './side.ts';

/** What is denied alone can be chance: who or what stands next to it has to be the same. In words, and content words. */
const REACH = 8;
const NEIGHBOURS = 3;
const LEAD = 4;
const NOUN = /(?:[st]ions?|ments?|ences?|ances?)$/;
/** Opposites stand in the place of each other if an equal word stands no further from both. In words. */
const ANCHOR_DISTANCE = 4;
const AUXILIARIES: ReadonlySet<string> = new Set(
  'is are was were be been has have had do does did will would can could should may might must to'.split(' '),
);

/**
 * One side says that it is so, the other that it is not: "passed" / "did not pass", "guilty" / "not guilty",
 * "approved" / "rejected". Two on one side cancel each other ("did not fall" / "rose").
 * Knowingly misses denials in other words ("fell through", "a setback").
 */
export const polarityDifferences: DifferenceRule = (a, b) => [
  ...denials(a, b),
  ...denials(b, a).map(({ a: denied, b: said }): Difference => ({ kind: 'polarity', a: said, b: denied })),
  ...opposites(a, b),
];

/** What `a` denies and `b` says. */
function denials(a: Side, b: Side): Difference[] {
  return readNegations(a).flatMap(({ from, at, isHaving }): Difference[] => {
    const denied = a.words[at];
    if (!denied || isSupposed(a.words, from)) return [];
    // Another word for it, or a noun for the verb, is most often said of something else.
    const said = b.words.flatMap(({ key, form }, index) =>
      key === denied.key && NOUN.test(form) === NOUN.test(denied.form) ? [index] : [],
    );
    if (said.length === 0 || said.some((index) => isNegated(b.words, index))) return [];
    const [before, after] = neighboursOf(a.words, from, at);
    const place = said.find((index) => {
      const lead = b.words.slice(Math.max(0, index - LEAD), index);
      // "applies only to couples" / "does not apply to others" are one.
      if (lead.some(({ form }) => form === 'only') || b.words[index + 1]?.form === 'only') return false;
      if (isHaving && !lead.some(({ form }) => /^(?:has|have|had)$/.test(form))) return false;
      const [theirBefore, theirAfter] = neighboursOf(b.words, index, index);
      return before.some((key) => theirBefore.includes(key)) || after.some((key) => theirAfter.includes(key));
    });
    if (place === undefined) return [];
    // "No law enforcement experience": what belongs to the thing denied belongs to it there, too.
    const parts = new Set(a.words.slice(from, at).flatMap(({ content, key }) => (content ? [key] : [])));
    let first = place;
    while (parts.has(b.words[first - 1]?.key ?? '')) first -= 1;
    const [spanA, spanB] = [spanOf(a.words, from, at), spanOf(b.words, startOfVerb(b.words, first), place)];
    return spanA && spanB ? [{ kind: 'polarity', a: spanA, b: spanB }] : [];
  });
}

function opposites(a: Side, b: Side): Difference[] {
  const aligned = alignWords(a.words, b.words);
  const inA = new Set(aligned.map((pair) => pair.a));
  const inB = new Set(aligned.map((pair) => pair.b));
  const anchors = aligned.filter((pair) => a.words[pair.a]?.content);
  const freeB = b.words.flatMap((word, at) =>
    hasContrary(word.concept) && !inB.has(at) ? [{ at, concept: word.concept }] : [],
  );
  return a.words.flatMap((word, at): Difference[] => {
    if (!hasContrary(word.concept) || inA.has(at)) return [];
    const other = freeB.find(
      (each) =>
        contradictEachOther(word.concept, each.concept) &&
        anchors.some(
          (pair) =>
            Math.abs(pair.a - at) <= ANCHOR_DISTANCE &&
            Math.abs(pair.b - each.at) <= ANCHOR_DISTANCE &&
            pair.a < at === pair.b < each.at,
        ),
    );
    if (!other || isNegated(a.words, at) || isNegated(b.words, other.at)) return [];
    const [spanA, spanB] = [spanOf(a.words, at, at), spanOf(b.words, other.at, other.at)];
    return spanA && spanB ? [{ kind: 'polarity', a: spanA, b: spanB }] : [];
  });
}

/** The content words next to a stretch, on its left and on its right. */
function neighboursOf(words: readonly KeyedWord[], from: number, to: number): [string[], string[]] {
  const keysOf = (stretch: readonly KeyedWord[]): string[] =>
    stretch.flatMap(({ content, concept }) => (content ? [concept] : []));
  const before = keysOf(words.slice(Math.max(0, from - REACH), to)).slice(-NEIGHBOURS);
  return [before, keysOf(words.slice(to + 1, to + 1 + REACH)).slice(0, NEIGHBOURS)];
}

/** "if he does not", "parents who are not": no statement of what is so. */
const isSupposed = (words: readonly KeyedWord[], at: number): boolean =>
  words.slice(Math.max(0, at - 4), at).some(({ form }) => /^(?:if|unless|whether|who|that|which)$/.test(form));

/** "will sign": the auxiliaries right before a verb belong to it. */
function startOfVerb(words: readonly KeyedWord[], at: number): number {
  let from = at;
  while (from > 0 && AUXILIARIES.has(words[from - 1]?.form ?? '')) from -= 1;
  return words[from]?.form === 'to' ? from + 1 : from;
}

function spanOf(words: readonly KeyedWord[], from: number, to: number): { start: number; end: number } | null {
  const [first, last] = [words[from], words[to]];
  return first && last ? { start: first.start, end: last.end } : null;
}
