/** Lehmer's generator: a number from 0 to 1, the same series for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Takes any item of a list. */
export type Picker = <T>(list: readonly T[]) => T;

export function createPick(next: () => number): Picker {
  return (list) => {
    const item = list[Math.floor(next() * list.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
}
