import type { Pair } from '#views/compare/to-comparison.ts';

/** The two ends of a ribbon, the left one first, in CSS pixels from the top of the drawing. */
export type RibbonEnds = Pair<{ top: number; bottom: number }>;

/** A band from the left edge to the right one, as SVG path data. */
export function toBandPath([left, right]: RibbonEnds, width: number): string {
  const middle = width / 2;
  return [
    `M0 ${left.top}C${middle} ${left.top} ${middle} ${right.top} ${width} ${right.top}`,
    `L${width} ${right.bottom}C${middle} ${right.bottom} ${middle} ${left.bottom} 0 ${left.bottom}Z`,
  ].join('');
}

/** A line between the first lines of both ends, for links that would make a crowd as bands. */
export function toLinePath(ends: RibbonEnds, width: number): string {
  const [from, to] = toFirstLines(ends);
  const middle = width / 2;
  return `M0 ${from}C${middle} ${from} ${middle} ${to} ${width} ${to}`;
}

/** How far a stub reaches into the drawing, in CSS pixels, and how far it bends towards its partner. */
const STUB_REACH = 10;
const STUB_BEND = 8;

/** The beginning and the end of a line, for links that cross many others: each points up or down to its partner. */
export function toStubPath(ends: RibbonEnds, width: number): string {
  const [from, to] = toFirstLines(ends);
  const bend = Math.max(-STUB_BEND, Math.min(STUB_BEND, (to - from) / 2));
  const [reach, back] = [STUB_REACH, width - STUB_REACH];
  return [
    `M0 ${from}Q${reach / 2} ${from} ${reach} ${from + bend}`,
    `M${width} ${to}Q${width - reach / 2} ${to} ${back} ${to - bend}`,
  ].join('');
}

/** The middle of a passage's first line, or of the passage where that is less. */
const FIRST_LINE = 15;

function toFirstLines([left, right]: RibbonEnds): Pair<number> {
  const toLine = ({ top, bottom }: RibbonEnds[number]) => Math.min(top + FIRST_LINE, (top + bottom) / 2);
  return [toLine(left), toLine(right)];
}
