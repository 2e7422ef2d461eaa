import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, resolve } from 'node:path';
import type { Count } from './count-report.ts';
import { STEP_ENVIRONMENT, type Step } from './steps.ts';

/** Runs a step, shows its output as it comes, and says how many of its checks passed. */
export async function runStep(step: Step): Promise<Count> {
  if (step.report) {
    // A report of an earlier run must never be taken for this one's.
    rmSync(step.report.file, { force: true });
    mkdirSync(dirname(step.report.file), { recursive: true });
  }
  const succeeded = await runCommand(step.command);
  const count = step.report ? readReport(step.report) : { passed: succeeded ? 1 : 0, failed: 0 };
  return { passed: count.passed, failed: succeeded ? count.failed : Math.max(1, count.failed) };
}

/** A runner that leaves no readable report, or one without any test, has failed. */
function readReport({ file, count }: NonNullable<Step['report']>): Count {
  try {
    const found = count(JSON.parse(readFileSync(file, 'utf8')));
    if (found.passed + found.failed > 0) return found;
    console.error(`${file} speaks of no test at all`);
  } catch (error) {
    console.error(`no report in ${file}: ${String(error)}`);
  }
  return { passed: 0, failed: 1 };
}

function runCommand(command: string): Promise<boolean> {
  const path = [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter);
  const child = spawn(command, {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...STEP_ENVIRONMENT, PATH: path },
  });
  return new Promise((done) => {
    child.on('error', () => done(false));
    child.on('close', (code) => done(code === 0));
  });
}
