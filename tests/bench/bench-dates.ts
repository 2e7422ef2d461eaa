import { analyzeArticle } from '#analysis/analyze-article.ts';
import { DATE_SETS, readDateGold } from './read-date-gold.ts';
import { type DateScore, scoreDates } from './score-dates.ts';

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
  const gold = readDateGold();
  if (gold.length === 0) {
    console.log(`dates: not scored, since ${DATE_SETS.join(' and ')} are not here`);
    return;
  }
  const found = new Map(gold.map(({ id, text, dct }) => [id, analyzeArticle({ id, text, published: dct }).dates]));
  print(scoreDates(gold, found));
}
