import { MINUTE_MS, toDayStart, toIsoDay } from '#analysis/dates/calendar-day.ts';
import { type TimeWindow } from './time-window.ts';

export const LANE_KINDS = ['articles', 'people', 'places', 'one'] as const;
export type LaneKind = (typeof LANE_KINDS)[number];

export const LAYERS = ['events', 'quotations', 'publication'] as const;
export type Layer = (typeof LAYERS)[number];

/**
 * What one can ask of events, by its name in the address: ids of the articles that tell them, of who takes part and
 * of the places; how they are told (a modality); how certain their time is; whether their date is stated, inferred or
 * not given.
 */
export const FACET_NAMES = ['article', 'who', 'place', 'told', 'certainty', 'dates'] as const;
export type FacetName = (typeof FACET_NAMES)[number];

/** Several values of one facet mean "or", several facets mean "and"; an empty list asks nothing. */
export type ChosenValues = Readonly<Record<FacetName, readonly string[]>>;

export const NOTHING_CHOSEN: ChosenValues = {
  article: [],
  who: [],
  place: [],
  told: [],
  certainty: [],
  dates: [],
};

/** What the address of the timeline says. Whether its ids exist is for the page to see. */
export interface TimelineParams {
  /** The chosen event. */
  event: string | null;
  /** The visible window; null for the one the page chooses. */
  window: TimeWindow | null;
  lanes: LaneKind;
  /** Whether each lane is drawn, also where there are too many of them for the screen. */
  showsAllLanes: boolean;
  /** Layers that are switched off. */
  hidden: readonly Layer[];
  chosen: ChosenValues;
  /** Words that an event's sentences must have. */
  text: string;
  /** Whether the list holds only what lies in the window. */
  followsWindow: boolean;
}

/** Never throws: what it cannot read falls to the default. */
export function parseTimelineParams(search: URLSearchParams): TimelineParams {
  const hidden = search.getAll('hide');
  const chosen = FACET_NAMES.map((name) => [name, [...new Set(search.getAll(name))].filter(Boolean)]);
  return {
    event: search.get('event') || null,
    window: parseWindow(search.get('from'), search.get('to')),
    lanes: LANE_KINDS.find((kind) => kind === search.get('lanes')) ?? 'articles',
    showsAllLanes: search.get('others') === 'shown',
    hidden: LAYERS.filter((layer) => hidden.includes(layer)),
    // One entry a name.
    chosen: Object.fromEntries(chosen) as ChosenValues,
    text: search.get('q') ?? '',
    followsWindow: search.get('list') === 'window',
  };
}

/** The other way round; defaults leave no trace in the address. */
export function toTimelineSearch(params: TimelineParams): URLSearchParams {
  const search = new URLSearchParams();
  if (params.event !== null) search.set('event', params.event);
  if (params.window !== null) {
    search.set('from', toInstant(params.window.from));
    search.set('to', toInstant(params.window.to));
  }
  if (params.lanes !== 'articles') search.set('lanes', params.lanes);
  if (params.showsAllLanes) search.set('others', 'shown');
  for (const layer of params.hidden) search.append('hide', layer);
  for (const name of FACET_NAMES) for (const value of params.chosen[name]) search.append(name, value);
  if (params.text !== '') search.set('q', params.text);
  if (params.followsWindow) search.set('list', 'window');
  return search;
}

/** How many filters are on: facets with a choice, layers that are off, and words. */
export function countFilters({ chosen, hidden, text }: Pick<TimelineParams, 'chosen' | 'hidden' | 'text'>): number {
  return FACET_NAMES.filter((name) => chosen[name].length > 0).length + hidden.length + (text.trim() === '' ? 0 : 1);
}

function parseWindow(from: string | null, to: string | null): TimeWindow | null {
  const window = { from: parseInstant(from), to: parseInstant(to) };
  return window.to > window.from ? window : null;
}

/**
 * `2023-09-22` (its first moment) or `2023-09-22T06:30`, in UTC, also `-0479-08-01` and `12000-01-01`; else NaN. Years of
 * six digits are refused: near the last day that `Date` can name, the axis would need days after it.
 */
function parseInstant(value: string | null): number {
  const [, day, hour = '0', minute = '0'] =
    /^(-?\d{4,5}-\d\d-\d\d)(?:T([01]\d|2[0-3]):([0-5]\d))?$/.exec(value ?? '') ?? [];
  const start = day === undefined ? null : toDayStart(day);
  // A day that its month does not have is no day.
  if (start === null || toIsoDay(start) !== day) return Number.NaN;
  return start + (Number(hour) * 60 + Number(minute)) * MINUTE_MS;
}

/** To the minute: at the closest zoom that is less than a pixel. */
function toInstant(ms: number): string {
  const minutes = Math.round(ms / MINUTE_MS);
  const time = new Date(minutes * MINUTE_MS).toISOString().slice(-13, -8);
  return toIsoDay(minutes * MINUTE_MS) + (time === '00:00' ? '' : `T${time}`);
}
