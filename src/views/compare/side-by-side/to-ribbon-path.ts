/** The two ends of a ribbon, in CSS pixels from the top of the drawing. */
export interface RibbonEnds {
  left: { top: number; bottom: number };
  right: { top: number; bottom: number };
}

/** A band from the left edge to the right one, as SVG path data. */
export function toBandPath({ left, right }: RibbonEnds, width: number): string {
  const middle = width / 2;
  return [
    `M0 ${left.top}C${middle} ${left.top} ${middle} ${right.top} ${width} ${right.top}`,
    `L${width} ${right.bottom}C${middle} ${right.bottom} ${middle} ${left.bottom} 0 ${left.bottom}Z`,
  ].join('');
}

/** A line between the first lines of both ends, for links that would make a crowd as bands. */
export function toLinePath({ left, right }: RibbonEnds, width: number, lineHeight: number): string {
  const from = Math.min(left.top + lineHeight / 2, (left.top + left.bottom) / 2);
  const to = Math.min(right.top + lineHeight / 2, (right.top + right.bottom) / 2);
  const middle = width / 2;
  return `M0 ${from}C${middle} ${from} ${middle} ${to} ${width} ${to}`;
}
