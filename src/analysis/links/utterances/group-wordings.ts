import { countOtherwise } from '#analysis/links/differences/number-differences.ts';
import { areClose } from './days-of-saying.ts';
import { measureFullness } from './measure-fullness.ts';
import type { Match } from './match-wordings.ts';
import { compareSpeakers } from './speaker-key.ts';
import type { Wording } from './wording.ts';

/** Two quotations, by their indices, that render one utterance. */
export interface MatchedPair extends Match {
  a: number;
  b: number;
}

/** The fullest of a group, and how each of the others renders it; by their indices. */
export interface WordingGroup {
  fullest: number;
  others: Map<number, Match>;
}

/**
 * What fits two that contradict each other about equally well ("schools" to "12 schools" and to "15 schools") is left
 * out of both, as a surname of two people is: one of them would be wrong.
 */
const CONTEST = 0.1;

/**
 * Groups in which everyone matches the fullest directly: A like B and B like C is not A like C. The best pairs come
 * first. Nobody in a group contradicts another, since of two that do one would not be left to the fullest.
 */
export function groupWordings(wordings: readonly Wording[], pairs: readonly MatchedPair[]): WordingGroup[] {
  const all = toMatches(pairs);
  const isContested = (of: number, { a, b, strength }: MatchedPair): boolean => {
    const partner = of === a ? b : a;
    return [...(all.get(of) ?? [])].some(
      ([rival, match]) =>
        rival !== partner &&
        match.strength >= strength - CONTEST &&
        !canStandTogether(wordings[rival], wordings[partner]),
    );
  };
  const clear = pairs.filter((pair) => !isContested(pair.a, pair) && !isContested(pair.b, pair));
  const matches = toMatches(clear);
  const fullness = wordings.map(measureFullness);
  const groupOf = new Map<number, number[]>();
  const id = (at: number): string => wordings[at]?.quotation.id ?? '';
  for (const { a, b } of clear.toSorted((x, y) => y.strength - x.strength || compare(pairName(x), pairName(y)))) {
    const [groupA, groupB] = [groupOf.get(a) ?? [a], groupOf.get(b) ?? [b]];
    if (groupA === groupB) continue;
    const joined = [...groupA, ...groupB];
    const fullest = findFullest(joined);
    if (!joined.every((each) => each === fullest || matches.get(fullest)?.has(each))) continue;
    for (const each of joined) groupOf.set(each, joined);
  }
  return [...new Set(groupOf.values())].map((group) => {
    const fullest = findFullest(group);
    const others = group.flatMap((each): [number, Match][] => {
      const match = matches.get(fullest)?.get(each);
      return match ? [[each, match]] : [];
    });
    return { fullest, others: new Map(others) };
  });

  function pairName({ a, b }: MatchedPair): string {
    return [id(a), id(b)].toSorted(compare).join(' ');
  }

  function findFullest(group: readonly number[]): number {
    const [first = -1] = group.toSorted((x, y) => (fullness[y] ?? 0) - (fullness[x] ?? 0) || compare(id(x), id(y)));
    return first;
  }
}

function canStandTogether(a: Wording | undefined, b: Wording | undefined): boolean {
  if (!a || !b) return false;
  if (compareSpeakers(a.speaker, b.speaker) === 'other' || !areClose(a.days, b.days)) return false;
  return !(a.hasNumbers && b.hasNumbers && countOtherwise(a.side, b.side));
}

function toMatches(pairs: readonly MatchedPair[]): Map<number, Map<number, Match>> {
  const matches = new Map<number, Map<number, Match>>();
  const put = (from: number, to: number, match: Match): void => {
    const known = matches.get(from);
    if (known) known.set(to, match);
    else matches.set(from, new Map([[to, match]]));
  };
  for (const { a, b, ...match } of pairs) {
    put(a, b, match);
    put(b, a, match);
  }
  return matches;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
