export interface Throttle {
  /**
   * Runs an action at once, or at the end of the interval when one ran within it; the latest of several waiting
   * ones wins. Resolves when it has run, or when another or nothing takes its place.
   */
  run: (action: () => void | Promise<void>) => Promise<void>;
  /** Runs what waits at once. */
  flush: () => void;
  /** Forgets what waits. */
  drop: () => void;
}

/** At most one action in `interval` milliseconds. */
export function createThrottle(interval: number): Throttle {
  let waiting: { action: () => void | Promise<void>; done: () => void; timer: ReturnType<typeof setTimeout> } | null;
  let lastRun = -Infinity;
  waiting = null;

  const drop = () => {
    if (waiting === null) return;
    clearTimeout(waiting.timer);
    waiting.done();
    waiting = null;
  };
  const flush = () => {
    if (waiting === null) return;
    const { action, done, timer } = waiting;
    clearTimeout(timer);
    waiting = null;
    lastRun = performance.now();
    void Promise.resolve(action()).finally(done);
  };
  const run = (action: () => void | Promise<void>) => {
    drop();
    return new Promise<void>((done) => {
      const delay = Math.max(0, lastRun + interval - performance.now());
      waiting = { action, done, timer: setTimeout(flush, delay) };
      if (delay === 0) flush();
    });
  };
  return { run, flush, drop };
}
