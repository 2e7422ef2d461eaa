import { existsSync, readFileSync } from 'node:fs';

/** Two sentences of news, and whether they tell of one event (1) or of one like it (0). */
export interface PassagePair {
  /** The ids of both sentences, `<topic>_<article>#<number>`, with a bar between. */
  id: string;
  a: string;
  b: string;
  label: 0 | 1;
}

/** For measuring only; it lies beside the project where it is, and is never part of it. */
export const PASSAGE_PAIRS = '../shared/eval/compare/ecb-pairs.dev.jsonl';

/** The pairs of that file, if it is here. */
export function readPassagePairs(): PassagePair[] {
  if (!existsSync(PASSAGE_PAIRS)) return [];
  return readFileSync(PASSAGE_PAIRS, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as PassagePair);
}
