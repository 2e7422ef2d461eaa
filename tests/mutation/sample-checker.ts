import { createHash } from 'node:crypto';
import { CheckStatus, type Checker, type CheckResult } from '@stryker-mutator/api/check';
import type { Mutant } from '@stryker-mutator/api/core';

/** The order in which a seed draws: it hangs on the alteration alone, so a seed draws the same ones on every machine. */
function orderOf(seed: string, { fileName, location, mutatorName, replacement }: Mutant): string {
  const file = fileName.replaceAll('\\', '/').replace(/^.*\/src\//u, '');
  return createHash('sha256')
    .update(JSON.stringify([seed, file, location, mutatorName, replacement]))
    .digest('hex');
}

/** Lets as many alterations pass as `SAMPLE` says, drawn by `SEED`; the report then knows the others as not compiled. */
export class SampleChecker implements Checker {
  private readonly drawn = new Set<string>();

  async init(): Promise<void> {}

  async group(mutants: Mutant[]): Promise<string[][]> {
    const { SAMPLE = 'all', SEED = '1' } = process.env;
    const inOrder = mutants
      .map((mutant) => ({ id: mutant.id, order: orderOf(SEED, mutant) }))
      .toSorted((a, b) => (a.order < b.order ? -1 : 1));
    for (const { id } of SAMPLE === 'all' ? inOrder : inOrder.slice(0, Number(SAMPLE))) this.drawn.add(id);
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants: Mutant[]): Promise<Record<string, CheckResult>> {
    return Object.fromEntries(
      mutants.map(({ id }): [string, CheckResult] => [
        id,
        this.drawn.has(id)
          ? { status: CheckStatus.Passed }
          : { status: CheckStatus.CompileError, reason: 'not in the sample' },
      ]),
    );
  }
}
