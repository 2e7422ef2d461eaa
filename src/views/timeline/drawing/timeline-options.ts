import moment from 'moment';
import type { TimelineOptions } from 'vis-timeline/esnext';
import { type TimeSpan, type TimeWindow, lengthOf } from '#views/timeline/time-window.ts';
import type { VisItem } from './drawing-item.ts';

/** A lane as the drawing library takes it; what it says is made by its template. */
export interface VisLane {
  id: string;
  order: number;
  content: '';
  /** All that its look depends on, to see whether it has changed. */
  key: string;
}

/** What items and lanes hold, by their ids; made when they are drawn. */
export type Contents = ReadonlyMap<string, () => HTMLElement>;

export function toTimelineOptions(
  span: TimeSpan,
  window: TimeWindow,
  contents: Contents,
  laneContents: Contents,
): TimelineOptions {
  const options = {
    start: new Date(window.from),
    end: new Date(window.to),
    min: new Date(span.from),
    max: new Date(span.to),
    zoomMin: span.shortest,
    zoomMax: Math.max(lengthOf(span), span.shortest),
    // Without it, days shift with the reader's time zone.
    moment: (date: Date) => moment.utc(date),
    height: '100%',
    // It would look once a second how large it is; the drawing gives way to the evidence at once.
    autoResize: false,
    verticalScroll: true,
    zoomKey: 'ctrlKey',
    orientation: { axis: 'bottom', item: 'top' },
    // The axis is our own: the library's has no labels and as few lines as it can be made to have.
    showMajorLabels: false,
    showMinorLabels: false,
    timeAxis: { scale: 'year', step: 1000 },
    margin: { axis: 8, item: { horizontal: 4, vertical: 6 } },
    // Events above, quotations below them.
    order: (x: VisItem, y: VisItem) => x.row - y.row || x.start.getTime() - y.start.getTime(),
    groupOrder: 'order',
    selectable: false,
    showCurrentTime: false,
    showTooltips: false,
    dataAttributes: ['hue'],
    template: (item?: VisItem) => (item && contents.get(item.id)?.()) ?? '',
    groupTemplate: (lane?: VisLane) => (lane && laneContents.get(lane.id)?.()) ?? '',
  };
  // The library's types know no templates that give elements; its code does.
  return options as unknown as TimelineOptions;
}
