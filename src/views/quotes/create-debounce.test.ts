import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDebounce } from './create-debounce.ts';

describe('createDebounce', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function start() {
    const done: string[] = [];
    const debounce = createDebounce(400);
    const run = (name: string) => debounce.run(() => void done.push(name));
    return { done, debounce, run };
  }

  it('runs the latest action after a pause, and resolves for those that it has overtaken', async () => {
    const { done, run } = start();
    const promises = [run('a'), run('b')];
    vi.advanceTimersByTime(399);
    promises.push(run('c'));
    vi.advanceTimersByTime(399);
    expect(done).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(done).toEqual(['c']);
    await expect(Promise.all(promises)).resolves.toHaveLength(3);
  });

  it('runs what waits on demand and not once more, or forgets it', async () => {
    const { done, run, debounce } = start();
    void run('a');
    debounce.flush();
    expect(done).toEqual(['a']);
    const forgotten = run('b');
    debounce.drop();
    await forgotten;
    vi.advanceTimersByTime(1000);
    expect(done).toEqual(['a']);
  });
});
