import { performance } from 'node:perf_hooks';
import type { MutantCoverage } from '@stryker-mutator/api/core';
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import { bundleTests } from '#tests/mutation/bundle-tests.ts';
import type { RegisteredTest } from '#tests/mutation/test-functions.ts';

/** What the altered code shares with its runner: which alteration is active, and what was passed. */
export interface RunContext {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number;
  hitLimit?: number | undefined;
  mutantCoverage?: MutantCoverage;
}

/** The folder of `src/analysis` in which a file stands. */
const toFolder = (file: string): string => file.replace(/^.*\/src\/analysis\//u, '').replace(/\/.*$/u, '');

/**
 * Runs the unit tests of a folder within this process, for every alteration anew: Vitest would start a worker and load
 * all modules each time, which takes longer than the tests. The quickest unit tests run first, until one fails.
 */
export class OneProcessRunner implements TestRunner {
  private readonly context: RunContext;
  private readonly durations = new Map<string, number>();
  private load: () => readonly RegisteredTest[] = () => [];

  constructor(context: RunContext) {
    this.context = context;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    this.load = await bundleTests(process.cwd(), process.env['MUTATED'] ?? '.');
  }

  async dryRun(): Promise<DryRunResult> {
    const tests = await this.runTests(this.load(), false);
    const { mutantCoverage } = this.context;
    return { status: DryRunStatus.Complete, tests, ...(mutantCoverage && { mutantCoverage }) };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, hitLimit, mutantActivation, testFilter } = options;
    const { context } = this;
    context.hitCount = 0;
    context.hitLimit = hitLimit;
    context.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    try {
      const wanted = testFilter && new Set(testFilter);
      const near = toFolder(activeMutant.fileName);
      // What is altered when its module is loaded may be seen by any test: those of its own folder are asked.
      const tests = this.load().filter(({ id, file }) =>
        wanted ? wanted.has(id) : toFolder(file) === near || !file.includes('/src/'),
      );
      if (wanted && tests.length < wanted.size) throw new Error('not the tests of the first run');
      context.activeMutant = activeMutant.id;
      const results = await this.runTests(tests, true);
      const limit = determineHitLimitReached(context.hitCount, hitLimit);
      return toMutantRunResult(limit ?? { status: DryRunStatus.Complete, tests: results });
    } catch (error) {
      return toMutantRunResult({ status: DryRunStatus.Error, errorMessage: String(error) });
    } finally {
      context.activeMutant = undefined;
    }
  }

  private async runTests(tests: readonly RegisteredTest[], untilFailure: boolean): Promise<TestResult[]> {
    // Unit tests before the recorded findings: what those notice first no unit test does.
    const rankOf = ({ id, file }: RegisteredTest) => (file.includes('/src/') ? 0 : 1e9) + (this.durations.get(id) ?? 0);
    const results: TestResult[] = [];
    for (const test of tests.toSorted((a, b) => rankOf(a) - rankOf(b))) {
      if (test.isOfSpeed) continue;
      const result = await this.runTest(test);
      results.push(result);
      if (untilFailure && result.status === TestStatus.Failed) break;
    }
    return results;
  }

  private async runTest({ id, run }: RegisteredTest): Promise<TestResult> {
    const begun = performance.now();
    const end = () => ({ id, name: id, timeSpentMs: performance.now() - begun });
    this.context.currentTestId = id;
    try {
      await run();
      const result = end();
      if (this.context.activeMutant === undefined) this.durations.set(id, result.timeSpentMs);
      return { ...result, status: TestStatus.Success };
    } catch (error) {
      return { ...end(), status: TestStatus.Failed, failureMessage: String(error) };
    } finally {
      this.context.currentTestId = undefined;
    }
  }
}
