import type { Page } from '@playwright/test';

/** What a reader feels of a page, in milliseconds, and for shifts in their own measure. */
export interface Vitals {
  /** When the largest thing of the first view was painted (LCP), from opening the address. */
  largestPaint: number;
  /** The waits from a press, a click or a key to the frame that answers it, and when it was pressed, in the page's time. */
  waits: { ms: number; at: number; words: string }[];
  /** All that moved without the reader's doing (CLS, here of the whole visit and not of its worst five seconds). */
  shifts: { sum: number; of: string[] };
  /** What the page asked for only after its first script had run, before anything was to be seen. */
  late: string[];
}

/** What the script below leaves in the page. */
interface Watched {
  vitals: { read: () => Vitals; isShown: () => boolean };
}

/** In square pixels: the name of the app, which is there before the view is, is smaller. */
const LEAST_VIEW = 5000;

/** Chromium's own, which the types of the web do not know. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null }[];
}

interface VitalsWatch {
  /** Resolves when the view has been painted: what is painted after the reader's first step is not measured. */
  shown: () => Promise<unknown>;
  read: () => Promise<Vitals>;
}

/**
 * Watches a page from the moment that an address is opened in it, with the processor slowed down. Event timings are
 * rounded to 8 ms by the browser, and those below 16 ms not told at all.
 */
export async function watchVitals(page: Page, slowdown: number): Promise<VitalsWatch> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript((leastView) => {
    const paints: LargestContentfulPaint[] = [];
    const events: PerformanceEventTiming[] = [];
    const shifts: LayoutShift[] = [];
    const watch = (type: string, entries: PerformanceEntry[], options = {}) => {
      const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
      observer.observe({ type, buffered: true, ...options });
      return () => entries.push(...observer.takeRecords());
    };
    const flush = [
      watch('largest-contentful-paint', paints),
      watch('event', events, { durationThreshold: 16 }),
      watch('first-input', events),
      watch('layout-shift', shifts),
    ];
    const toWords = (node: Node | null) => (node?.textContent ?? '').slice(0, 40);
    Object.assign(globalThis, {
      vitals: {
        isShown: () => paints.some(({ size }) => size > leastView),
        read: () => {
          for (const take of flush) take();
          const answered = events.filter(({ interactionId }) => interactionId > 0);
          const moved = shifts.filter(({ hadRecentInput }) => !hadRecentInput);
          const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
          const first = files.find(({ name }) => /\/index-[^/]*\.js$/.test(name));
          const seen = paints.at(-1)?.startTime ?? Infinity;
          return {
            largestPaint: seen,
            waits: answered.map(({ name, target, duration, startTime }) => ({
              ms: duration,
              at: startTime,
              words: `${name} on “${toWords(target)}”`,
            })),
            shifts: {
              sum: moved.reduce((sum, { value }) => sum + value, 0),
              of: moved.flatMap(({ sources }) => sources.map(({ node }) => toWords(node))),
            },
            late: files
              .filter(({ startTime }) => startTime > (first?.responseEnd ?? 0) && startTime < seen)
              .map(({ name }) => name),
          };
        },
      },
    });
  }, LEAST_VIEW);
  return {
    shown: () => page.waitForFunction(() => (globalThis as unknown as Watched).vitals.isShown()),
    read: () => page.evaluate(() => (globalThis as unknown as Watched).vitals.read()),
  };
}
