import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countPlaywright, countVitest } from './count-report.ts';
import { runStep } from './run-step.ts';

const folder = mkdtempSync(join(tmpdir(), 'parallax-run-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (file: string, report: unknown) =>
  `node -e "require('fs').writeFileSync(process.argv[1], process.argv[2])" "${file}" "${JSON.stringify(report).replaceAll('"', '\\"')}"`;
const vitest = (passed: number, failed: number) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: [],
});

describe('runStep', () => {
  it('counts a check without a report as one', async () => {
    expect(await runStep({ name: '', command: 'node -e 0' })).toEqual({ passed: 1, failed: 0 });
    expect(await runStep({ name: '', command: 'node -e "process.exit(3)"' })).toEqual({ passed: 0, failed: 1 });
  });

  it('counts a command that does not exist as a failure', async () => {
    expect(await runStep({ name: '', command: 'no-such-command-here' })).toEqual({ passed: 0, failed: 1 });
  });

  it('takes the numbers from the report of the runner', async () => {
    const file = join(folder, 'good.json');
    const step = { name: '', command: write(file, vitest(7, 0)), report: { file, count: countVitest } };
    expect(await runStep(step)).toEqual({ passed: 7, failed: 0 });
  });

  it('fails when the runner leaves no report, or one without tests, or leaves only that of an earlier run', async () => {
    const file = join(folder, 'none.json');
    writeFileSync(file, JSON.stringify(vitest(7, 0)));
    const report = { file, count: countVitest };
    expect(await runStep({ name: '', command: 'node -e 0', report })).toEqual({ passed: 0, failed: 1 });
    expect(await runStep({ name: '', command: write(file, vitest(0, 0)), report })).toEqual({ passed: 0, failed: 1 });
    expect(await runStep({ name: '', command: write(file, 'x'), report })).toEqual({ passed: 0, failed: 1 });
  });

  it('fails when the runner fails although its report speaks of no failure', async () => {
    const file = join(folder, 'odd.json');
    const command = `${write(file, vitest(7, 0))} && node -e "process.exit(1)"`;
    expect(await runStep({ name: '', command, report: { file, count: countVitest } })).toEqual({
      passed: 7,
      failed: 1,
    });
  });
});

describe('the reports of the runners', () => {
  it('count a test file that cannot be loaded as a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}] },
    ];
    expect(countVitest({ ...vitest(1, 0), testResults })).toEqual({ passed: 1, failed: 1 });
  });

  it('count flaky tests and errors outside of tests as failures', () => {
    const report = { stats: { expected: 5, unexpected: 2, flaky: 1 }, errors: ['no server'] };
    expect(countPlaywright(report)).toEqual({ passed: 5, failed: 4 });
  });
});
