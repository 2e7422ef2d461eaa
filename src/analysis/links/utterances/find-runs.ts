import type { KeyedWord } from '#analysis/links/differences/side.ts';

type Words = readonly KeyedWord[];

/** Equal words in a row: from `a` on in the one, from `b` on in the other. */
export interface RunInCommon {
  a: number;
  b: number;
  length: number;
}

/** Fewer equal words in a row are chance ("of the"). */
const SHORTEST_RUN = 3;
/** What is said over and over in one quotation is not looked at everywhere, so that no text makes this slow. */
const MOST_PLACES = 12;
const MOST_RUNS = 200;

/** The runs of equal words, the longest first chosen, that keep each other's order; in the order of the text. */
export function findRuns(a: Words, b: Words): RunInCommon[] {
  const chosen: RunInCommon[] = [];
  for (const run of findAllRuns(a, b)) {
    const free = fitBetween(run, chosen);
    if (free.length >= SHORTEST_RUN && hasContent(a, free)) chosen.push(free);
  }
  return chosen.toSorted((x, y) => x.a - y.a);
}

/** Every run that no equal words before or after make longer, the longest first. */
function findAllRuns(a: Words, b: Words): RunInCommon[] {
  const places = new Map<string, number[]>();
  for (let at = 0; at + SHORTEST_RUN <= b.length; at += 1) {
    const start = startAt(b, at);
    const known = places.get(start);
    if (!known) places.set(start, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
  const runs: RunInCommon[] = [];
  for (let at = 0; at + SHORTEST_RUN <= a.length; at += 1) {
    for (const there of places.get(startAt(a, at)) ?? []) {
      if (at > 0 && there > 0 && a[at - 1]?.form === b[there - 1]?.form) continue;
      let length = SHORTEST_RUN;
      while (at + length < a.length && a[at + length]?.form === b[there + length]?.form) length += 1;
      runs.push({ a: at, b: there, length });
    }
  }
  return runs.toSorted((x, y) => y.length - x.length || x.a - y.a || x.b - y.b).slice(0, MOST_RUNS);
}

const startAt = (words: Words, at: number): string =>
  `${words[at]?.form} ${words[at + 1]?.form} ${words[at + 2]?.form}`;

/** The longest part of a run that crosses none of the others. */
function fitBetween(run: RunInCommon, others: readonly RunInCommon[]): RunInCommon {
  let best = { ...run, length: 0 };
  let from = 0;
  for (let at = 0; at <= run.length; at += 1) {
    if (at < run.length && others.every((other) => isApart(run.a + at, run.b + at, other))) continue;
    if (at - from > best.length) best = { a: run.a + from, b: run.b + from, length: at - from };
    from = at + 1;
  }
  return best;
}

const isApart = (a: number, b: number, { a: otherA, b: otherB, length }: RunInCommon): boolean =>
  (a < otherA && b < otherB) || (a >= otherA + length && b >= otherB + length);

const hasContent = (words: Words, { a, length }: RunInCommon): boolean =>
  words.slice(a, a + length).some(({ content }) => content);
