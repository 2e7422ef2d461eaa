/** A scrolling text, in CSS pixels. */
export interface ScrollBox {
  /** How far it is scrolled. */
  top: number;
  /** What is visible of it. */
  visible: number;
  /** All of it. */
  whole: number;
}

/** A place in the text that is scrolled, and the place beside it in the text that follows; pixels from their tops. */
export interface TiePoint {
  from: number;
  to: number;
}

/**
 * How far the other text has to be scrolled so that what is being read here stands beside its partner there.
 *
 * What is being read is taken to lie on a line that wanders from the top of the box (scrolled to the start) to its
 * bottom (scrolled to the end), so that both texts start and end together. Between two tie points it goes evenly.
 */
export function followScroll(from: ScrollBox, to: Pick<ScrollBox, 'visible' | 'whole'>, points: TiePoint[]): number {
  const room = from.whole - from.visible;
  const line = room > 0 ? from.visible * (from.top / room) : 0;
  const read = from.top + line;
  const partner = interpolate(read, [{ from: 0, to: 0 }, ...points, { from: from.whole, to: to.whole }]);
  return Math.min(Math.max(0, partner - line), Math.max(0, to.whole - to.visible));
}

function interpolate(at: number, points: TiePoint[]): number {
  const next = points.findIndex(({ from }) => from > at);
  const after = points[next === -1 ? points.length - 1 : next];
  const before = points[next === -1 ? points.length - 2 : next - 1];
  if (!before || !after) return at;
  const length = after.from - before.from;
  const share = length > 0 ? (at - before.from) / length : 1;
  return before.to + Math.min(1, share) * (after.to - before.to);
}
