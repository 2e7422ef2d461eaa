import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { DAY_MS, toDayStart } from '#analysis/dates/calendar-day.ts';
import type { LaneKind, Layer } from '#views/timeline/search-params.ts';
import { type TimedEvent, toSaidDay } from '#views/timeline/to-timeline-model.ts';
import { type Series, type SeriesEntry, toSeries } from './series.ts';
import type { Thing } from './thing.ts';
import { toTellingExtent, toTone } from './to-event-look.ts';
import { type Lane, type LanePlan, chooseLanes, toLanePlan } from './to-lanes.ts';

/** All that the drawing can show of a story under its filters, made so that what lies in a window is quickly found. */
export interface DrawingIndex {
  lanes: readonly Lane[];
  /** How many lanes share that of the others. */
  lanesLeft: number;
  /** In the order of the lanes; before them what goes across all of them. */
  series: readonly Series[];
  /** What the entries of the series refer to. */
  things: readonly Thing[];
}

interface DrawingChoice {
  kind: LaneKind;
  showsAllLanes: boolean;
  /** Those whose tellings, quotations and publication are shown. */
  articles: readonly BundledArticle[];
  hidden: readonly Layer[];
}

/** Takes time in proportion to what there is. */
export function toDrawingIndex(
  story: StoryBundle,
  events: readonly TimedEvent[],
  { kind, showsAllLanes, articles, hidden }: DrawingChoice,
): DrawingIndex {
  const plan = toLanePlan(story, kind, articles);
  const isShown = (layer: Layer) => !hidden.includes(layer);
  const { shown, shownAs, left } = chooseLanes(plan, countTellings(events, plan, articles), showsAllLanes);
  // Most stand in one lane, which may cost no set.
  const lanesOf = (lanes: readonly string[]) =>
    lanes.length > 1 ? [...new Set(lanes.map(shownAs))] : lanes.map(shownAs);
  const things = new ThingList();
  if (isShown('events')) addEvents(things, story, { events, plan, articles, lanesOf });
  if (isShown('quotations')) for (const article of articles) addQuotations(things, article, plan, lanesOf);
  if (isShown('publication')) addPublications(things, articles, plan, lanesOf);
  return { lanes: shown, lanesLeft: left, series: things.toSeries(shown), things: things.list };
}

/** How many tellings and quotations each lane of the plan has. */
function countTellings(
  events: readonly TimedEvent[],
  plan: LanePlan,
  articles: readonly BundledArticle[],
): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (lane: string) => counts.set(lane, (counts.get(lane) ?? 0) + 1);
  const byId = new Map(articles.map((article) => [article.id, article]));
  for (const { event, extent } of events) {
    if (!extent) continue;
    for (const source of event.sources) {
      const article = byId.get(source.article);
      if (article) plan.ofSource(event, article).forEach(count);
    }
  }
  for (const article of articles) {
    for (const quotation of article.quotations) {
      if (toSaidDay(quotation.said) !== null) plan.ofQuotation(quotation, article).forEach(count);
    }
  }
  return counts;
}

type LanesOf = (lanes: readonly string[]) => readonly string[];

/** One thing an event and lane: tellings of several articles that share a lane are drawn as one. */
function addEvents(
  things: ThingList,
  story: StoryBundle,
  given: { events: readonly TimedEvent[]; plan: LanePlan; articles: readonly BundledArticle[]; lanesOf: LanesOf },
): void {
  const byId = new Map(given.articles.map((article) => [article.id, article]));
  for (const timed of given.events) {
    const { event, extent } = timed;
    if (!extent) continue;
    const add = (lane: string, sources: typeof event.sources) => {
      const { from, to } = toTellingExtent(sources, extent, event.edtf);
      const tone = toTone(story, timed, sources);
      things.add(lane, { from, to, tone }, { kind: 'event', timed, extent, sources });
    };
    const [first, ...others] = event.sources;
    if (first && others.length === 0) {
      // Most have one teller, and nothing to put together.
      const article = byId.get(first.article);
      if (article) for (const lane of given.lanesOf(given.plan.ofSource(event, article))) add(lane, event.sources);
      continue;
    }
    const told = new Map<string, typeof event.sources>();
    for (const source of event.sources) {
      const article = byId.get(source.article);
      if (!article) continue;
      for (const lane of given.lanesOf(given.plan.ofSource(event, article))) {
        const together = told.get(lane);
        if (together) together.push(source);
        else told.set(lane, [source]);
      }
    }
    for (const [lane, sources] of told) add(lane, sources);
  }
}

/** "7 quotations": one thing an article, day and lane. */
function addQuotations(things: ThingList, article: BundledArticle, plan: LanePlan, lanesOf: LanesOf): void {
  const counts = new Map<string, { lane: string; day: number; count: number }>();
  for (const quotation of article.quotations) {
    const day = toSaidDay(quotation.said);
    if (day === null) continue;
    for (const lane of lanesOf(plan.ofQuotation(quotation, article))) {
      const known = counts.get(`${day} ${lane}`);
      if (known) known.count += 1;
      else counts.set(`${day} ${lane}`, { lane, day, count: 1 });
    }
  }
  for (const { lane, day, count } of counts.values()) {
    things.add(lane, { from: day, to: day + DAY_MS, tone: 'sure' }, { kind: 'quotations', article, day, count });
  }
}

/** One thing a day and lane. */
function addPublications(
  things: ThingList,
  articles: readonly BundledArticle[],
  plan: LanePlan,
  lanesOf: LanesOf,
): void {
  const days = new Map<string, { lane: string | null; day: number; articles: BundledArticle[] }>();
  for (const article of articles) {
    const day = article.published ? toDayStart(article.published.value) : null;
    if (day === null) continue;
    const own = plan.ofPublication(article);
    const lane = own === null ? null : (lanesOf([own])[0] ?? null);
    const known = days.get(`${day} ${lane}`);
    if (known) known.articles.push(article);
    else days.set(`${day} ${lane}`, { lane, day, articles: [article] });
  }
  for (const { lane, day, articles: published } of days.values()) {
    const extent = { from: day, to: day + DAY_MS, tone: 'sure' } as const;
    things.add(lane, extent, { kind: 'publication', articles: published, day });
  }
}

class ThingList {
  readonly list: Thing[] = [];
  readonly #lanes = new Map<Layer, Map<string | null, SeriesEntry[]>>();

  add(lane: string | null, { from, to, tone }: Omit<SeriesEntry, 'ref'>, thing: Thing): void {
    const layer = thing.kind === 'event' ? 'events' : thing.kind;
    const lanes = this.#lanes.get(layer) ?? new Map<string | null, SeriesEntry[]>();
    this.#lanes.set(layer, lanes);
    const entry = { from, to, tone, ref: this.list.length };
    this.list.push(thing);
    const known = lanes.get(lane);
    if (known) known.push(entry);
    else lanes.set(lane, [entry]);
  }

  toSeries(shown: readonly Lane[]): Series[] {
    const places = new Map<string | null, number>(shown.map(({ id }, place) => [id, place]));
    return [...this.#lanes]
      .flatMap(([layer, lanes]) => [...lanes].map(([lane, entries]) => ({ lane, layer, entries })))
      .toSorted((x, y) => (places.get(x.lane) ?? -1) - (places.get(y.lane) ?? -1))
      .map(({ lane, layer, entries }) => toSeries(lane, layer, entries));
  }
}
