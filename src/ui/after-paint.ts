/**
 * Does a task after the next frame has been painted: what takes longer than a frame must not hold up the one that
 * answers a press. Returns how to call it off.
 */
export function afterPaint(task: () => void): () => void {
  let timer: number | undefined;
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(task);
  });
  return () => {
    cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
}
