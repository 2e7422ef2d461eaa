import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createThrottle } from './create-throttle.ts';

describe('createThrottle', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function start() {
    const done: string[] = [];
    const throttle = createThrottle(400);
    const run = (name: string) => throttle.run(() => void done.push(name));
    return { done, throttle, run };
  }

  it('runs the first at once, and of those that come too soon only the latest, at the end of the interval', async () => {
    const { done, run } = start();
    const promises = [run('a'), run('b'), run('c')];
    expect(done).toEqual(['a']);
    vi.advanceTimersByTime(399);
    expect(done).toEqual(['a']);
    vi.advanceTimersByTime(1);
    expect(done).toEqual(['a', 'c']);
    await expect(Promise.all(promises)).resolves.toHaveLength(3);
  });

  it('runs at once again after a pause', () => {
    const { done, run } = start();
    void run('a');
    vi.advanceTimersByTime(500);
    void run('b');
    expect(done).toEqual(['a', 'b']);
  });

  it('runs what waits on demand, or forgets it', async () => {
    const { done, run, throttle } = start();
    void run('a');
    void run('b');
    throttle.flush();
    expect(done).toEqual(['a', 'b']);
    const forgotten = run('c');
    throttle.drop();
    await forgotten;
    vi.advanceTimersByTime(1000);
    expect(done).toEqual(['a', 'b']);
  });
});
