import type { CDPSession, Page } from '@playwright/test';

/** Milliseconds for each of some steps, in order. */
export interface StepTimes {
  /** In scripts. */
  script: number[];
  /** In which the page's thread was busy with anything: scripts, style, layout, painting. */
  busy: number[];
}

/** Drags what the selector names from side to side, then turns the wheel: first out, to more time, then in again. */
export async function measureBrowsing(
  page: Page,
  selector: string,
  turns: { pan: number; out: number; in: number },
): Promise<{ pan: StepTimes; zoom: StepTimes }> {
  const place = page.locator(selector).first();
  await place.scrollIntoViewIfNeeded();
  const box = await place.boundingBox();
  if (!box) throw new Error(`${selector} is not on the page`);
  const [x, y] = [box.x + box.width * 0.6, box.y + box.height * 0.5];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const pan = await measureSteps(page, turns.pan, (turn) => page.mouse.move(x + 220 * Math.sin(turn / 2), y));
  await page.mouse.up();
  await page.keyboard.down('Control');
  const wheel = (turn: number) => page.mouse.wheel(0, turn < turns.out ? 200 : -200);
  const zoom = await measureSteps(page, turns.out + turns.in, wheel);
  await page.keyboard.up('Control');
  return { pan, zoom };
}

/** Does steps one after the other, each until two frames later, and reads from the browser how long they kept it busy. */
async function measureSteps(page: Page, count: number, step: (turn: number) => Promise<void>): Promise<StepTimes> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const times: StepTimes = { script: [], busy: [] };
  for (let turn = 0; turn < count; turn += 1) {
    const before = await readTimes(devtools);
    await step(turn);
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        }),
    );
    const after = await readTimes(devtools);
    times.script.push(after.script - before.script);
    times.busy.push(after.busy - before.busy);
  }
  await devtools.detach();
  return times;
}

async function readTimes(devtools: CDPSession): Promise<{ script: number; busy: number }> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
  return { script: of('ScriptDuration'), busy: of('TaskDuration') };
}

/** The number below which that share of them lies. */
export function toPercentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
}

/** "script 9/21, busy 14/30 ms": medians and 95th percentiles. */
export function toTimesWords({ script, busy }: StepTimes): string {
  const pair = (times: number[]) => [0.5, 0.95].map((share) => toPercentile(times, share).toFixed(0)).join('/');
  return `script ${pair(script)}, busy ${pair(busy)} ms`;
}

/** The megabytes that the scripts of a page hold, after what nobody holds any more has been thrown away. */
export async function readMemory(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize / 1e6;
}
