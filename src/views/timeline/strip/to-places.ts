/** Where a part of the strip stands that can be held, in pixels. `drawnPx` is how much of it is seen, in its middle. */
export interface Place {
  leftPx: number;
  widthPx: number;
  drawnPx: number;
}

/** What a finger needs. */
const LEAST_PX = 24;
/** The frame never gets too small to be seen. */
const LEAST_DRAWN_PX = 12;

/**
 * The places of the window's frame and of its two ends, which hang outside it: so that the smallest of frames leaves
 * room for three fingers. None lies outside the strip.
 */
export function toPlaces(fromPx: number, toPx: number, stripPx: number): Record<'frame' | 'from' | 'to', Place> {
  const drawnPx = Math.max(toPx - fromPx, LEAST_DRAWN_PX);
  const widthPx = Math.max(drawnPx, LEAST_PX);
  const between = (least: number, value: number, most: number) => Math.max(Math.min(value, most), least);
  // A small frame at the end of the strip leaves room for its own end; a large one has it within itself.
  const roomPx = widthPx < LEAST_PX * 3 ? LEAST_PX : 0;
  const leftPx = between(roomPx, (fromPx + toPx - widthPx) / 2, stripPx - widthPx - roomPx);
  const end = { widthPx: LEAST_PX, drawnPx: LEAST_PX };
  return {
    frame: { leftPx, widthPx, drawnPx },
    from: { ...end, leftPx: Math.max(leftPx - LEAST_PX, 0) },
    to: { ...end, leftPx: Math.min(leftPx + widthPx, stripPx - LEAST_PX) },
  };
}
