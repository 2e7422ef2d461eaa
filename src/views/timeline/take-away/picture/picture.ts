/** What a picture is drawn of, so that the same picture can be a vector file and a bitmap. In CSS pixels. */
export type Shape = BoxShape | LineShape | TextShape;

export interface BoxShape {
  kind: 'box';
  x: number;
  y: number;
  width: number;
  height: number;
  /** Null for none. */
  fill: string | null;
  stroke: string | null;
  strokeWidth: number;
  dashed: boolean;
  /** Sides to which it fades away. */
  fades: 'none' | 'start' | 'end' | 'both';
}

export interface LineShape {
  kind: 'line';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  stroke: string;
  strokeWidth: number;
  dashed: boolean;
}

export interface TextShape {
  kind: 'text';
  x: number;
  /** Of the baseline. */
  y: number;
  words: string;
  sizePx: number;
  weight: 400 | 500 | 600;
  fill: string;
  anchor: 'start' | 'middle' | 'end';
  /** What the letters are edged with, so that no line is seen to run through them; null for nothing. */
  halo: string | null;
}

/** The width of that edge with its other half, which lies under the letters. */
export const HALO_PX = 4;

export interface Picture {
  width: number;
  height: number;
  background: string;
  /** What it shows, in words. */
  title: string;
  /** The later ones lie above the earlier. */
  shapes: readonly Shape[];
}

/** Whoever looks at the file has other fonts than the app. */
export const FONTS = "'Inter Variable', Inter, 'Helvetica Neue', Arial, sans-serif";
/** As long as a dash and the gap after it. */
export const DASH_PX = 4;
export const BOX_RADIUS_PX = 4;

export const boxOf = (given: Pick<BoxShape, 'x' | 'y' | 'width' | 'height'> & Partial<BoxShape>): BoxShape => ({
  kind: 'box',
  fill: null,
  stroke: null,
  strokeWidth: 1.5,
  dashed: false,
  fades: 'none',
  ...given,
});

export const lineOf = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: string,
  more: Partial<LineShape> = {},
): LineShape => ({ kind: 'line', x1, y1, x2, y2, stroke, strokeWidth: 1, dashed: false, ...more });

export const textOf = (
  x: number,
  y: number,
  words: string,
  fill: string,
  more: Partial<TextShape> = {},
): TextShape => ({ kind: 'text', x, y, words, fill, sizePx: 12, weight: 400, anchor: 'start', halo: null, ...more });
