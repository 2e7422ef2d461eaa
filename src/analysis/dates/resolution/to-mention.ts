import type { DateAnchor, DateMention, DateType } from '#analysis/annotations.ts';
import { formatDay, parseDay } from '#analysis/dates/calendar.ts';
import type { CalendarDay } from '#analysis/dates/calendar.ts';
import type { Candidate } from '#analysis/dates/meaning.ts';
import { toOffset } from '#analysis/dates/time-zones.ts';
import { toEdtf } from '#analysis/dates/to-edtf.ts';
import type { Extent } from '#analysis/dates/to-edtf.ts';
import type { Resolution } from './bearings.ts';
import { moveByModifier } from './move-by-modifier.ts';
import { narrowByModifier } from './narrow-by-modifier.ts';

/** The day from which a place in the text counts, and why. */
export interface Now {
  day: CalendarDay;
  kind: 'publication' | 'speech';
  /** The date mention that says the day of speaking, if one does. */
  date: string | null;
}

function typeOf({ meaning }: Candidate, { from }: Resolution): DateType {
  if (meaning.kind === 'time') return 'TIME';
  if (meaning.kind === 'in a while') return from === 'now' ? 'DATE' : 'DURATION';
  if (meaning.kind === 'beside') return from === 'landmark' ? 'DATE' : 'DURATION';
  if (meaning.kind === 'duration') return 'DURATION';
  return meaning.kind === 'set' ? 'SET' : 'DATE';
}

function anchorOf(resolution: Resolution, now: Now | null): DateAnchor | null {
  const { from, landmark } = resolution;
  if (from === 'landmark' && landmark) return { kind: 'mention', day: formatDay(landmark.day), date: landmark.id };
  return from === 'now' && now ? { kind: now.kind, day: formatDay(now.day), date: now.date } : null;
}

/** A time of a known day with the offset of the zone that it names. */
function withZone({ meaning }: Candidate, extent: Extent | null): Extent | null {
  if (meaning.kind !== 'time' || !meaning.zone || !extent?.edtf.includes('T')) return extent;
  const day = parseDay(extent.earliest ?? '');
  if (!day) return extent;
  return { ...extent, edtf: extent.edtf + toOffset(meaning.zone, day) };
}

/** "since 2011" begins with 2011 and is open after it, "until Friday" is open before. */
function openByBound(extent: Extent | null, bound: Candidate['bound']): Extent | null {
  if (!extent || !bound || extent.edtf.startsWith('[')) return extent;
  const [from = '', to = from] = extent.edtf.split('/');
  if (bound === 'since') return { edtf: `${from}/..`, earliest: extent.earliest, latest: null };
  return { edtf: `../${to}`, earliest: null, latest: extent.latest };
}

/** The finding: a candidate with its value, its extent and what it was counted from. */
export function toMention(
  articleId: string,
  candidate: Candidate,
  resolution: Resolution,
  now: Now | null,
): DateMention {
  const { start, end, rule } = candidate;
  const value = moveByModifier(resolution.value, candidate.modifier);
  const origin = resolution.landmark?.day ?? now?.day ?? null;
  const { extent: whole, approximate } = narrowByModifier(candidate, resolution.extent ?? toEdtf(value), origin);
  const extent = openByBound(withZone(candidate, whole), candidate.bound);
  return {
    id: `${articleId}.d${start}`,
    start,
    end,
    type: typeOf(candidate, resolution),
    value,
    edtf: extent?.edtf ?? null,
    earliest: extent?.earliest ?? null,
    latest: extent?.latest ?? null,
    approximate,
    basis: resolution.from === 'text' && !resolution.isInferred ? 'stated' : 'inferred',
    anchor: anchorOf(resolution, now),
    rule,
  };
}
