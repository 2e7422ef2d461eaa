import { readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';
import type { Reporter } from '@stryker-mutator/api/report';
import { readSample } from '#tests/mutation/sample.ts';

interface Tally {
  tried: number;
  noticed: number;
  /** Of those noticed: by the recorded findings and by no unit test. */
  byFindings: number;
}

const NOTICED = new Set(['Killed', 'Timeout']);
const UNNOTICED = new Set(['Survived', 'NoCoverage']);
/** After so many the score so far is printed: a long run can be ended then. */
const STEP = 10;

/** Where the score of all lies in 19 of 20 samples (Wilson's interval), in percent. */
function boundScore({ tried, noticed }: Tally, all: number): string {
  const score = noticed / tried;
  if (tried >= all) return `${(score * 100).toFixed(1)} %`;
  const z = 1.96;
  const middle = (score + z ** 2 / (2 * tried)) / (1 + z ** 2 / tried);
  const reach = (z * Math.sqrt((score * (1 - score)) / tried + z ** 2 / (4 * tried ** 2))) / (1 + z ** 2 / tried);
  return `${(score * 100).toFixed(1)} % (${Math.round((middle - reach) * 100)}–${Math.round((middle + reach) * 100)} %)`;
}

function excerpt(file: string, { start, end }: MutantResult['location']): string {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1)?.slice(0, end.column - 1) ?? '';
  lines[0] = lines[0]?.slice(start.column - 1) ?? '';
  return lines.join(' ');
}

/** The two on a line each, from shortly before the place where they differ to shortly behind it. */
function describeChange(from: string, to: string): string[] {
  const [before, after] = [from, to].map((code) => code.replaceAll(/\s+/gu, ' ')) as [string, string];
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  const shown = (code: string) => `${same > 60 ? '…' : ''}${code.slice(Math.max(0, same - 60), same + 100)}`;
  return [`  - ${shown(before)}`, `  + ${shown(after)}`];
}

/** Prints each alteration that no test notices as soon as that is known, and how much is noticed in each folder. */
export class SurvivorReporter implements Reporter {
  private readonly tallies = new Map<string, Tally>();
  private readonly sum: Tally = { tried: 0, noticed: 0, byFindings: 0 };

  onMutantTested(result: Readonly<MutantResult>): void {
    const { fileName, status, location, mutatorName, replacement, killedBy } = result;
    if (!NOTICED.has(status) && !UNNOTICED.has(status)) return;
    const file = relative(process.cwd(), fileName).replaceAll('\\', '/');
    const tally = this.tallies.get(dirname(file)) ?? { tried: 0, noticed: 0, byFindings: 0 };
    this.tallies.set(dirname(file), tally);
    for (const each of [tally, this.sum]) {
      each.tried += 1;
      if (NOTICED.has(status)) each.noticed += 1;
      if (killedBy?.some((test) => test.startsWith('tests/corpus'))) each.byFindings += 1;
    }
    if (UNNOTICED.has(status)) {
      const place = `${file}:${location.start.line}:${location.start.column} ${mutatorName}`;
      const change = describeChange(excerpt(fileName, location), replacement);
      this.print(status === 'NoCoverage' ? `${place}, which no test reaches` : place, ...change);
    }
    if (this.sum.tried % STEP === 0) this.printTally('so far', this.sum, Infinity);
  }

  onMutationTestReportReady(): void {
    const all = readSample().folders;
    for (const [folder, tally] of [...this.tallies].toSorted(([a], [b]) => (a < b ? -1 : 1)))
      this.printTally(folder, tally, all[folder] ?? 0);
    this.printTally(
      'all',
      this.sum,
      Object.values(all).reduce((sum, count) => sum + count, 0),
    );
  }

  private printTally(of: string, tally: Tally, all: number): void {
    const { tried, noticed, byFindings } = tally;
    const count = all === Infinity ? '' : `${all} alterations, `;
    this.print(
      `${of}: ${count}${tried} tried, ${noticed} noticed, ${byFindings} of them by findings alone: ${boundScore(tally, all)}`,
    );
  }

  private print(...lines: string[]): void {
    process.stdout.write(`${lines.join('\n')}\n`);
  }
}
