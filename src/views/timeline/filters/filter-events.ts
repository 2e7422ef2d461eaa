import type { EventSource, StoryEvent } from '#analysis/story-annotations.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toDatingBasis } from '#exports/events/describe-dating.ts';
import { type ChosenValues, FACET_NAMES, type FacetName } from '#views/timeline/search-params.ts';
import type { TimedEvent } from '#views/timeline/to-timeline-model.ts';
import { toTextTest } from './find-events.ts';

/** For each facet, how many events each of its values would show under all the other filters. */
export type FacetCounts = Record<FacetName, Map<string, number>>;

interface Filtered {
  events: readonly TimedEvent[];
  /** Worked out when it is first asked for. */
  toCounts: () => FacetCounts;
}

/** What a telling is asked; it has to meet all of it: "stated in A" is not met by a date that only B states. */
const OF_SOURCE = ['article', 'told', 'dates'] as const;
const OF_EVENT = ['who', 'place', 'certainty'] as const;

/** What is asked of events. */
interface Asked {
  chosen: ChosenValues;
  text: string;
}

/**
 * The events that meet all filters, in the given order. Where nothing is asked, the drawing need not wait until ten
 * thousand of them are counted for menus that are closed.
 */
export function filterEvents(story: StoryBundle, events: readonly TimedEvent[], asked: Asked): Filtered {
  let walked: ReturnType<typeof walk> | null = null;
  const walkOnce = () => (walked ??= walk(story, events, asked));
  const isAsked = asked.text.trim() !== '' || FACET_NAMES.some((name) => asked.chosen[name].length > 0);
  return { events: isAsked ? walkOnce().events : events, toCounts: () => walkOnce().counts };
}

/** Filtered and counted in one go. */
function walk(
  story: StoryBundle,
  events: readonly TimedEvent[],
  { chosen, text }: Asked,
): { events: TimedEvent[]; counts: FacetCounts } {
  const wanted = toSets(chosen, (name) => new Set(chosen[name]));
  const counts: FacetCounts = toSets(chosen, () => new Map<string, number>());
  const meetsText = toTextTest(story, text);
  const meets = (name: FacetName, values: readonly string[]) =>
    wanted[name].size === 0 || values.some((value) => wanted[name].has(value));
  const kept = events.filter(({ event }) => {
    if (meetsText && !meetsText(event)) return false;
    const missed = OF_EVENT.filter((name) => !meets(name, toValues(event, name)));
    if (missed.length > 1) return false;
    const found: Partial<Record<FacetName, Set<string>>> = {};
    let isTold = false;
    for (const source of event.sources) {
      const values = toSourceValues(story, source);
      const missedHere = OF_SOURCE.filter((name) => !meets(name, [values[name]]));
      if (missedHere.length === 0) isTold = true;
      // A value counts where all the others are met: those that miss only this facet show what it would add.
      for (const name of OF_SOURCE) {
        if (missedHere.every((other) => other === name)) (found[name] ??= new Set()).add(values[name]);
      }
    }
    if (missed.length === 0) for (const name of OF_SOURCE) add(counts[name], found[name] ?? []);
    if (!isTold) return false;
    for (const name of OF_EVENT) {
      if (missed.every((other) => other === name)) add(counts[name], toValues(event, name));
    }
    return missed.length === 0;
  });
  return { events: kept, counts };
}

function toValues(event: StoryEvent, name: (typeof OF_EVENT)[number]): readonly string[] {
  switch (name) {
    case 'who':
      return event.participants;
    case 'place':
      return event.places;
    case 'certainty':
      return [event.certainty];
  }
}

function toSourceValues(story: StoryBundle, source: EventSource): Record<(typeof OF_SOURCE)[number], string> {
  return { article: source.article, told: source.modality, dates: toDatingBasis(story, source) ?? 'none' };
}

function add(counts: Map<string, number>, values: Iterable<string>): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
}

function toSets<T>(chosen: ChosenValues, make: (name: FacetName) => T): Record<FacetName, T> {
  // One entry a name.
  return Object.fromEntries(FACET_NAMES.map((name) => [name, make(name)])) as Record<keyof typeof chosen, T>;
}
