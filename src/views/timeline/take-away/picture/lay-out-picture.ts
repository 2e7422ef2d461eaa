import { DAY_MS, MINUTE_MS } from '#analysis/dates/calendar-day.ts';
import type { Lane } from '#views/timeline/drawing/to-lanes.ts';
import type { Drawn } from '#views/timeline/drawing/to-drawn.ts';
import { type TimeSpan, type TimeWindow, overlaps } from '#views/timeline/time-window.ts';
import { type Tick, toTicks } from '#views/timeline/to-ticks.ts';
import type { Layer } from '#views/timeline/search-params.ts';
import { toMost } from './density-shapes.ts';
import { layOutLane } from './lay-out-lane.ts';
import { toLooks } from '#views/timeline/drawing/to-shown-looks.ts';
import { toLegend } from './legend-shapes.ts';
import type { Palette } from './palette.ts';
import { type Picture, type Shape, boxOf, lineOf, textOf } from './picture.ts';
import { type Scale, toScale } from './scale.ts';

/** What the drawing shows, to be drawn once more without it. */
export interface PictureInput {
  title: string;
  /** The window in words, and what else there is to say below the title. */
  subtitle: string;
  /** Where the picture comes from. */
  source: string;
  window: TimeWindow;
  span: TimeSpan;
  lanes: readonly Lane[];
  /** What lies in the window, for the width that `PLOT_PX` says. */
  drawn: Drawn;
  palette: Palette;
}

const WIDTH = 1200;
const MARGIN = 24;
const LANE_LABEL = 184;
const HEAD = 72;
/** The width that time has. */
export const PLOT_PX = WIDTH - LANE_LABEL - 2 * MARGIN;
const AXIS = 44;

/** A picture to be printed: title, lanes with all that lies in the window, axis, legend and source. */
export function layOutPicture(input: PictureInput): Picture {
  const { title, subtitle, source, window, lanes, drawn, palette } = input;
  const scale = toScale(window, MARGIN + LANE_LABEL, WIDTH - MARGIN);
  const items = drawn.items.filter((item) => overlaps(window, item));
  const mostOf = (layer: Layer) => toMost(drawn.densities, layer);
  const shapes: Shape[] = [];
  let y = HEAD;
  for (const lane of lanes) {
    const { height, shapes: own } = layOutLane({
      lane,
      items: items.filter((item) => item.lane === lane.id),
      densities: drawn.densities.filter((density) => density.lane === lane.id),
      mostOf,
      scale,
      left: MARGIN,
      top: y,
      palette,
    });
    shapes.push(...own, lineOf(MARGIN, y, WIDTH - MARGIN, y, palette.line));
    y += height;
  }
  // What belongs to no lane goes through all of them, behind their words.
  const across: Shape[] = [];
  for (const { from, letters } of items.filter(({ lane }) => lane === null)) {
    const x = scale.toX(from);
    across.push(lineOf(x, HEAD, x, y, palette.inkSoft, { dashed: true }));
    across.push(textOf(x + 4, HEAD - 4, `published ${letters.join(' ')}`, palette.inkSoft, { sizePx: 11 }));
  }
  const axis = toAxis(input, scale, y);
  const legend = toLegend(MARGIN, y + AXIS + 26, WIDTH - 2 * MARGIN, palette, toLooks(items, drawn.densities));
  const sourceY = y + AXIS + 26 + legend.height + 20;
  return {
    width: WIDTH,
    height: sourceY + MARGIN,
    background: palette.paper,
    title: `${title}: ${subtitle}`,
    shapes: [
      ...axis,
      ...across,
      ...shapes,
      boxOf({
        x: MARGIN,
        y: HEAD,
        width: WIDTH - 2 * MARGIN,
        height: y - HEAD,
        stroke: palette.line,
        strokeWidth: 1,
      }),
      textOf(MARGIN, MARGIN + 14, title, palette.ink, { sizePx: 20, weight: 600 }),
      textOf(MARGIN, MARGIN + 34, subtitle, palette.inkSoft, { sizePx: 13 }),
      ...legend.shapes,
      textOf(MARGIN, sourceY, source, palette.inkSoft, { sizePx: 11 }),
    ],
  };
}

function toAxis({ window, span, palette }: PictureInput, { toX, from, to }: Scale, bottom: number): Shape[] {
  const { minor, major } = toTicks(window, to - from, span.shortest < DAY_MS ? MINUTE_MS : DAY_MS);
  const isIn = ({ at }: Tick) => at >= window.from && at < window.to;
  return [
    ...minor
      .filter(isIn)
      .flatMap(({ at, label }) => [
        lineOf(toX(at), HEAD, toX(at), bottom + 6, palette.line),
        textOf(toX(at) + 4, bottom + 18, label, palette.inkSoft),
      ]),
    // The first one often begins before the window; it stands at its start.
    ...major.map(({ at, label }) =>
      textOf(Math.max(toX(at), from) + 4, bottom + 36, label, palette.ink, { weight: 600 }),
    ),
  ];
}
