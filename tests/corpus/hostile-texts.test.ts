import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from './hostile-texts.ts';

/** Seconds of work: far above what a linear analysis needs on a slow machine, far below what a quadratic one takes. */
const WORK = 8;
/** The half of a text is four times its eighth: a linear analysis takes four times as long, a quadratic one sixteen. */
const GROWTH = 8;
/** Seconds of work below which compiling and tidying up count for more than the text. */
const NOISE = 0.1;
/** Seconds on the clock after which it hangs: a machine that has other things to do may need many for one of work. */
const PATIENCE = 150;

let analyser: ReturnType<typeof startAnalyser> | null = null;

/** A process that analyses one text after the other: to load and compile the analysis takes longer than most of them. */
function startAnalyser() {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/corpus/analyze-hostile-text.ts'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  return { child, answers: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
}

function stopAnalyser(): void {
  // A scan that hangs cannot be stopped from within.
  analyser?.child.kill('SIGKILL');
  analyser = null;
}

afterAll(stopAnalyser);

/** The seconds of work that an eighth of the text took, and its half. */
async function analyse(name: string): Promise<[number, number]> {
  analyser ??= startAnalyser();
  analyser.child.stdin.write(`${name}\n`);
  const watch = setTimeout(stopAnalyser, PATIENCE * 1000);
  const answer: IteratorResult<string, undefined> = await analyser.answers.next();
  clearTimeout(watch);
  if (answer.value === undefined) stopAnalyser();
  expect(answer.done, `no answer, or none within ${PATIENCE} s`).not.toBe(true);
  return JSON.parse(answer.value ?? '') as [number, number];
}

describe('a hostile text', () => {
  it.each(Object.keys(HOSTILE_TEXTS))(
    'is analysed in time: half of %s',
    { timeout: 2 * PATIENCE * 1000 },
    async (name) => {
      const [eighth, half] = await analyse(name);
      expect(half).toBeGreaterThan(0);
      expect(half).toBeLessThan(WORK);
      expect(half, `its eighth took ${eighth} s`).toBeLessThan(GROWTH * Math.max(eighth, NOISE));
    },
  );
});
