import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from './hostile-texts.ts';

/** Seconds of work: far above what a linear analysis needs on a slow machine, far below what a quadratic one takes. */
const WORK = 10;
/** The whole text is four times its quarter: a linear analysis takes four times as long, a quadratic one sixteen. */
const GROWTH = 8;
/** Seconds of work below which compiling and tidying up count for more than the text. */
const NOISE = 0.5;
/** Seconds on the clock, on a machine that has other things to do. */
const PATIENCE = 40;

describe('a hostile text', () => {
  it.each(Object.keys(HOSTILE_TEXTS))('is analysed in time: %s', { timeout: 2 * PATIENCE * 1000 }, (name) => {
    // In a process of its own: a scan that hangs cannot be stopped from within.
    const run = spawnSync(process.execPath, ['--import', 'tsx', 'tests/corpus/analyze-hostile-text.ts', name], {
      encoding: 'utf8',
      timeout: PATIENCE * 1000,
    });
    expect(run.signal, `not done after ${PATIENCE} s`).toBeNull();
    expect(run.stderr).toBe('');
    const [quarter, whole] = JSON.parse(run.stdout) as [number, number];
    expect(whole).toBeGreaterThan(0);
    expect(whole).toBeLessThan(WORK);
    expect(whole, `its quarter took ${quarter} s`).toBeLessThan(GROWTH * Math.max(quarter, NOISE));
  });
});
