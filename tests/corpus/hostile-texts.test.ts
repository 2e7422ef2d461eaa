import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from './hostile-texts.ts';

/** Far above what a linear analysis needs on a slow machine, far below what a quadratic one takes. */
const SECONDS = 12;

describe('a hostile text', () => {
  it.each(Object.keys(HOSTILE_TEXTS))('is analysed in time: %s', { timeout: 2 * SECONDS * 1000 }, (name) => {
    // In a process of its own: a scan that hangs cannot be stopped from within.
    const run = spawnSync(process.execPath, ['--import', 'tsx', 'tests/corpus/analyze-hostile-text.ts', name], {
      encoding: 'utf8',
      timeout: SECONDS * 1000,
    });
    expect(run.signal, `not done after ${SECONDS} s`).toBeNull();
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
  });
});
