import type { Locator, Page } from '@playwright/test';

interface Waits {
  /** Milliseconds from each input event to the end of the frame that shows its answer, in order. */
  waits: number[];
  p50: number;
  p95: number;
}

/** Notes, within the page, how long after each change of a field the answer to it stands on the screen. */
export async function watchKeystrokes(page: Page, field: Locator): Promise<() => Promise<Waits>> {
  await field.evaluate((input) => {
    const waits: number[] = [];
    let typedAt: number | null = null;
    input.addEventListener('input', () => (typedAt = performance.now()), { capture: true });
    const seen = new MutationObserver(() => {
      if (typedAt === null || !document.querySelector('[data-stale="false"]')) return;
      const start = typedAt;
      typedAt = null;
      // A task that is posted before the frame is painted runs after it.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => waits.push(performance.now() - start));
        port1.start();
        port2.postMessage(null);
      });
    });
    seen.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    Object.assign(globalThis, { keystrokeWaits: waits });
  });
  return async () => {
    // The frame of the last one may not be painted yet.
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
    const waits = await page.evaluate(() => (globalThis as unknown as { keystrokeWaits: number[] }).keystrokeWaits);
    const sorted = waits.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? Infinity;
    return { waits, p50: at(0.5), p95: at(0.95) };
  };
}

/** Notes the tasks that keep the page busy for 50 milliseconds or more, the longest first. */
export async function watchLongTasks(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    );
    observer.observe({ type: 'longtask' });
    Object.assign(globalThis, { longTasks: { tasks, observer } });
  });
  return () =>
    page.evaluate(() => {
      const { tasks, observer } = (
        globalThis as unknown as { longTasks: { tasks: number[]; observer: PerformanceObserver } }
      ).longTasks;
      tasks.push(...observer.takeRecords().map(({ duration }) => duration));
      return tasks.toSorted((a, b) => b - a);
    });
}
