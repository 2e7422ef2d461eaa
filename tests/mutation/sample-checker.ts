import { CheckStatus, type Checker, type CheckResult } from '@stryker-mutator/api/check';
import type { Mutant } from '@stryker-mutator/api/core';
import { nameAlteration } from '#tests/mutation/find-alterations.ts';
import { readSample } from '#tests/mutation/sample.ts';

/**
 * Lets pass what was drawn: Stryker knows places to alter, and in one place several things can be altered. They pass in
 * the order in which they were drawn, so that a run that is ended early has tried a sample too.
 */
export class SampleChecker implements Checker {
  private readonly places = new Map<string, number>();

  async init(): Promise<void> {
    for (const [place, name] of readSample().drawn.entries()) this.places.set(name, place);
  }

  async group(mutants: Mutant[]): Promise<string[][]> {
    const placeOf = (mutant: Mutant) => this.places.get(nameAlteration(mutant)) ?? -1;
    const drawn = mutants.filter((mutant) => placeOf(mutant) >= 0).toSorted((a, b) => placeOf(a) - placeOf(b));
    const others = mutants.filter((mutant) => placeOf(mutant) < 0);
    return [others, ...drawn.map((mutant) => [mutant])].map((group) => group.map(({ id }) => id));
  }

  async check(mutants: Mutant[]): Promise<Record<string, CheckResult>> {
    return Object.fromEntries(
      mutants.map((mutant): [string, CheckResult] => [
        mutant.id,
        this.places.has(nameAlteration(mutant))
          ? { status: CheckStatus.Passed }
          : { status: CheckStatus.CompileError, reason: 'not in the sample' },
      ]),
    );
  }
}
