/** Work in one go that nobody notices, in ms. */
const MOST_MS = 12;

/** Long work in small steps: awaited between them, it lets the page answer whenever it has worked for a while. */
export function createPause(): () => Promise<void> {
  // A timer would wait for four milliseconds each time.
  const { port1, port2 } = new MessageChannel();
  let since = performance.now();
  return async () => {
    if (performance.now() - since < MOST_MS) return;
    await new Promise((resolve) => {
      port1.addEventListener('message', resolve, { once: true });
      port1.start();
      port2.postMessage(null);
    });
    since = performance.now();
  };
}
