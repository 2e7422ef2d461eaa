export interface Debounce {
  /**
   * Runs an action when no other has been given for the interval. Resolves when it has run, or when another or
   * nothing takes its place.
   */
  run: (action: () => void | Promise<void>) => Promise<void>;
  /** Runs what waits at once. */
  flush: () => void;
  /** Forgets what waits. */
  drop: () => void;
}

/** Waits until nothing new comes for `interval` milliseconds. */
export function createDebounce(interval: number): Debounce {
  let waiting: { action: () => void | Promise<void>; done: () => void; timer: ReturnType<typeof setTimeout> } | null;
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
    void Promise.resolve(action()).finally(done);
  };
  const run = (action: () => void | Promise<void>) => {
    drop();
    return new Promise<void>((done) => {
      waiting = { action, done, timer: setTimeout(flush, interval) };
    });
  };
  return { run, flush, drop };
}
