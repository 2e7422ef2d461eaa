import { existsSync, readFileSync } from 'node:fs';
import { analyzeArticle } from '#analysis/analyze-article.ts';
import { type DateScore, type GoldArticle, scoreDates } from './score-dates.ts';

/** News texts for measuring only; they lie beside the project where they are, and are never part of it. */
const DEV_SETS = ['../shared/eval/dates/tbaq.dev.jsonl', '../shared/eval/dates/meantime.dev.jsonl'];

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);

function print({ asScored, datesOnly, all, kinds }: DateScore): void {
  console.log('                                  precision recall    F1');
  for (const [what, { precision, recall, f1 }] of [
    ['dates, found', asScored.relaxed],
    ['calendar dates, value right', asScored.calendar],
    ['  without durations: found', datesOnly.relaxed],
    ['  without durations: value right', datesOnly.calendar],
    ['all types, found', all.relaxed],
  ] as const) {
    console.log(`${what.padEnd(36)}${percent(precision)} ${percent(recall)} ${percent(f1)}`);
  }
  console.log(`${'all types, value the same'.padEnd(50)}${percent(all.value)}`);
  console.log('\nkind of expression          gold   found   right');
  for (const [kind, { gold, found, right }] of [...kinds].toSorted(([, a], [, b]) => b.gold - a.gold)) {
    console.log(`${kind.padEnd(24)}${[gold, found, right].map((count) => String(count).padStart(8)).join('')}`);
  }
}

/** How well dates are found and resolved, by kind of expression. */
export function benchDates(): void {
  const present = DEV_SETS.filter((path) => existsSync(path));
  if (present.length === 0) {
    console.log(`dates: not scored, since ${DEV_SETS.join(' and ')} are not here`);
    return;
  }
  const gold = present.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as GoldArticle),
  );
  const found = new Map(gold.map(({ id, text, dct }) => [id, analyzeArticle({ id, text, published: dct }).dates]));
  print(scoreDates(gold, found));
}
