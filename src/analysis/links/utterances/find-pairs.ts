import { areClose } from './days-of-saying.ts';
import type { Wording } from './wording.ts';

/** The rarest terms of a quotation by which it is looked up; others that render it share some of them. */
const TERMS_ASKED = 8;
const FEWEST_SHARED = 2;
/** Terms in so many quotations of a speaker tell none of them, and looking at each would take long. */
const MOST_OF_A_TERM = 300;
/** Where the speaker is not known the words have to be the same: so many in a row, at so many places. */
const RUN_LENGTH = 5;
const FEWEST_RUNS = 3;
const MOST_OF_A_RUN = 60;
/** More others than these are not compared with a quotation: copies count as one, and few render it otherwise. */
const MOST_PARTNERS = 40;

/**
 * The pairs of quotations worth comparing, by their indices, the smaller one first: of one speaker by the rare terms
 * that they share, of an unknown one by runs of equal words. The work goes with what is shared, not with all × all.
 */
export function findPairs(wordings: readonly Wording[]): [number, number][] {
  const pairs: [number, number][] = [];
  const bySpeaker = new Map<string, number[]>();
  for (const [at, { speaker }] of wordings.entries()) {
    if (speaker.key !== null) push(bySpeaker, speaker.key, at);
  }
  for (const same of bySpeaker.values()) {
    if (same.length > 1) pairs.push(...findByTerms(wordings, same));
  }
  pairs.push(...findByRuns(wordings));
  return pairs;
}

function findByTerms(wordings: readonly Wording[], same: readonly number[]): [number, number][] {
  const places = new Map<string, number[]>();
  const rarest = new Map<number, string[]>();
  for (const at of same) {
    const terms = contentTerms(wordings[at]);
    for (const term of terms.keys()) push(places, term, at);
    const byWeight = [...terms].toSorted((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
    rarest.set(
      at,
      byWeight.slice(0, TERMS_ASKED).map(([term]) => term),
    );
  }
  return lookUp(wordings, same, FEWEST_SHARED, (at) =>
    (rarest.get(at) ?? []).map((term) => places.get(term) ?? []).filter(({ length }) => length <= MOST_OF_A_TERM),
  );
}

function findByRuns(wordings: readonly Wording[]): [number, number][] {
  const open = wordings.flatMap(({ speaker }, at) =>
    speaker.entities.length === 1 && speaker.key !== null ? [] : [at],
  );
  const runsOf = new Map(open.map((at) => [at, toRuns(wordings[at])]));
  const places = new Map<string, number[]>();
  for (const runs of runsOf.values()) for (const run of runs) places.set(run, []);
  for (const [at, wording] of wordings.entries()) {
    for (const run of runsOf.get(at) ?? toRuns(wording)) places.get(run)?.push(at);
  }
  return lookUp(wordings, open, FEWEST_RUNS, (at) =>
    [...(runsOf.get(at) ?? [])].map((run) => places.get(run) ?? []).filter(({ length }) => length <= MOST_OF_A_RUN),
  );
}

/**
 * Every pair of one that asks and one that stands at enough of the places it asks for, close in time; of too many the
 * ones that stand at most of them.
 */
function lookUp(
  wordings: readonly Wording[],
  asking: readonly number[],
  fewest: number,
  placesOf: (at: number) => number[][],
): [number, number][] {
  const known = new Set<number>();
  const pairs: [number, number][] = [];
  for (const at of asking) {
    const shared = new Map<number, number>();
    const days = wordings[at]?.days ?? null;
    for (const place of placesOf(at)) {
      for (const other of place) {
        if (areClose(days, wordings[other]?.days ?? null)) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    const found = [...shared].filter(([other, count]) => other !== at && count >= fewest);
    const best = found.length > MOST_PARTNERS ? found.toSorted((x, y) => y[1] - x[1] || x[0] - y[0]) : found;
    for (const [other] of best.slice(0, MOST_PARTNERS)) {
      const [low, high] = at < other ? [at, other] : [other, at];
      const pair = low * wordings.length + high;
      if (known.has(pair)) continue;
      known.add(pair);
      pairs.push([low, high]);
    }
  }
  return pairs;
}

/** The content words of a quotation, near-synonyms as one, and what each weighs. */
function contentTerms(wording: Wording | undefined): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  for (const [at, { content, concept }] of wording?.words.entries() ?? []) {
    if (content) terms.set(concept, wording?.weights[at] ?? 0);
  }
  return terms;
}

function toRuns(wording: Wording | undefined): ReadonlySet<string> {
  const forms = wording?.words.map(({ form }) => form) ?? [];
  return new Set(forms.slice(RUN_LENGTH - 1).map((_, at) => forms.slice(at, at + RUN_LENGTH).join(' ')));
}

function push(map: Map<string, number[]>, key: string, at: number): void {
  const list = map.get(key);
  if (list) list.push(at);
  else map.set(key, [at]);
}
