import { readFileSync } from 'node:fs';
import { CheckStatus, type Checker, type CheckResult } from '@stryker-mutator/api/check';
import type { Mutant } from '@stryker-mutator/api/core';
import { nameAlteration } from '#tests/mutation/find-alterations.ts';

/** Lets pass what was drawn: Stryker knows places to alter, and in one place several things can be altered. */
export class SampleChecker implements Checker {
  private drawn: ReadonlySet<string> | null = null;

  async init(): Promise<void> {
    const file = process.env['DRAWN'];
    if (file) this.drawn = new Set(JSON.parse(readFileSync(file, 'utf8')) as string[]);
  }

  async group(mutants: Mutant[]): Promise<string[][]> {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants: Mutant[]): Promise<Record<string, CheckResult>> {
    const { drawn } = this;
    return Object.fromEntries(
      mutants.map((mutant): [string, CheckResult] => [
        mutant.id,
        !drawn || drawn.has(nameAlteration(mutant))
          ? { status: CheckStatus.Passed }
          : { status: CheckStatus.CompileError, reason: 'not in the sample' },
      ]),
    );
  }
}
