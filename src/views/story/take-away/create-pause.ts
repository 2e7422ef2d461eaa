/** Work in one go that nobody notices, in ms. */
const MOST_MS = 12;

/** Long work in small steps: awaited between them, it lets the page answer whenever it has worked for a while. */
export function createPause(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < MOST_MS) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  };
}
