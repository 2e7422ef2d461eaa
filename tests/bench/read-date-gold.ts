import { existsSync, readFileSync } from 'node:fs';
import type { GoldArticle } from './score-dates.ts';

/** News texts for measuring only; they lie beside the project where they are, and are never part of it. */
export const DATE_SETS = ['../shared/eval/dates/tbaq.dev.jsonl', '../shared/eval/dates/meantime.dev.jsonl'];

/** The texts of those sets that are here. */
export function readDateGold(): GoldArticle[] {
  return DATE_SETS.filter((path) => existsSync(path)).flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as GoldArticle),
  );
}
