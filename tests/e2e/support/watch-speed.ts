import type { Locator, Page } from '@playwright/test';

/** What the functions below leave in the page. */
interface Watched {
  keystrokes: { waits: number[]; answered: (count: number) => Promise<void> };
  longTasks: { tasks: number[]; observer: PerformanceObserver };
}

interface KeystrokeWatch {
  /** Resolves when the latest change has been answered on the screen, without asking the page again and again. */
  answered: () => Promise<void>;
  read: () => Promise<Waits>;
}

interface Waits {
  /** Milliseconds from each input event to the end of the frame that shows its answer, in order. */
  waits: number[];
  p50: number;
  p95: number;
}

/** Notes, within the page, how long after each change of a field the answer to it stands on the screen. */
export async function watchKeystrokes(page: Page, field: Locator): Promise<KeystrokeWatch> {
  await field.evaluate((input) => {
    const waits: number[] = [];
    let tell: (() => void) | null = null;
    let typedAt: number | null = null;
    input.addEventListener('input', () => (typedAt = performance.now()), { capture: true });
    const seen = new MutationObserver(() => {
      if (typedAt === null || !document.querySelector('[data-stale="false"]')) return;
      const start = typedAt;
      typedAt = null;
      // A task that is posted before the frame is painted runs after it.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => {
          waits.push(performance.now() - start);
          tell?.();
        });
        port1.start();
        port2.postMessage(null);
      });
    });
    seen.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    const answered = (count: number) =>
      new Promise<void>((resolve) => {
        if (waits.length >= count) resolve();
        else tell = resolve;
      });
    Object.assign(globalThis, { keystrokes: { waits, answered } });
  });
  let count = 0;
  return {
    answered: () => page.evaluate((asked) => (globalThis as unknown as Watched).keystrokes.answered(asked), ++count),
    read: async () => {
      const waits = await page.evaluate(() => (globalThis as unknown as Watched).keystrokes.waits);
      const sorted = waits.toSorted((a, b) => a - b);
      const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? Infinity;
      return { waits, p50: at(0.5), p95: at(0.95) };
    },
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
      const { tasks, observer } = (globalThis as unknown as Watched).longTasks;
      tasks.push(...observer.takeRecords().map(({ duration }) => duration));
      return tasks.toSorted((a, b) => b - a);
    });
}
