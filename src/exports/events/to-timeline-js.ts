import type { StoryBundle } from '#bundle/story-bundle.ts';
import { escapeMarkup } from '#exports/escape-markup.ts';
import type { EventRecord } from './event-record.ts';

/** A date as TimelineJS takes it: years as JavaScript counts them, 0 for 1 BC; months and days from 1. */
interface TimelineDate {
  year: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
}

/**
 * The dated events for TimelineJS (https://timeline.knightlab.com/docs/json-format.html). It knows no open and no
 * uncertain dates: they stand at the end that is known, and `display_date` says in words what is meant. Its texts are
 * HTML, so that what an article says is escaped. `toGroup` names the row of an event; null for none.
 */
export function toTimelineJs(
  story: StoryBundle,
  address: string,
  records: readonly EventRecord[],
  toGroup: (record: EventRecord) => string | null,
): string {
  const ids = new Set<string>();
  const events = records.flatMap((record) => {
    const [start, end] = toDates(record);
    const group = toGroup(record);
    return start === null
      ? []
      : [
          {
            unique_id: toUniqueId(record.id, ids),
            start_date: start,
            ...(end && { end_date: end }),
            display_date: record.dateInWords,
            text: { headline: escapeMarkup(record.title), text: toText(record) },
            ...(group !== null && { group }),
            autolink: false,
          },
        ];
  });
  const title = {
    unique_id: toUniqueId('story', ids),
    text: {
      headline: escapeMarkup(story.title),
      text: `${story.summary === null ? '' : `<p>${escapeMarkup(story.summary)}</p>`}<p>${toLink(address, 'Parallax')}</p>`,
    },
    autolink: false,
  };
  return `${JSON.stringify({ scale: 'human', title, events }, null, 2)}\n`;
}

function toDates({ date, earliest, latest }: EventRecord): [TimelineDate | null, TimelineDate | null] {
  const known = earliest ?? latest;
  if (date === null || known === null) return [null, null];
  const [from = '', to] = date.split('/');
  if (to === undefined) {
    const point = parsePoint(from);
    if (point) return [point, null];
  }
  const times = [parsePoint(from), parsePoint(to ?? '')];
  const start = times[0]?.hour === undefined ? parsePoint(known) : times[0];
  const end = times[1]?.hour === undefined ? parsePoint(latest ?? known) : times[1];
  return [start, JSON.stringify(start) === JSON.stringify(end) ? null : end];
}

/** A year, a month, a day or a time on it; null for seasons, decades and all else that has no name there. */
function parsePoint(point: string): TimelineDate | null {
  const [, year, month, day, hour, minute] =
    /^(-?\d{4,6})(?:-(0[1-9]|1[0-2])(?:-(\d\d)(?:T(\d\d)(?::(\d\d))?[^/]*)?)?)?[~?%]?$/.exec(point) ?? [];
  if (year === undefined) return null;
  return {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
    ...(hour !== undefined && { hour: Number(hour), minute: Number(minute ?? 0) }),
  };
}

function toText({ tellings, differences, permalink }: EventRecord): string {
  const said = tellings.map(
    ({ articleLetter, sentence }) => `<p><b>${escapeMarkup(articleLetter)}</b> ${escapeMarkup(sentence)}</p>`,
  );
  const differ = differences.map((words) => `<p>${escapeMarkup(words)}</p>`);
  return [...said, ...differ, `<p>${toLink(permalink, 'Evidence')}</p>`].join('');
}

const toLink = (address: string, words: string) => `<a href="${escapeMarkup(address)}">${words}</a>`;

/** It becomes an id of an element and a part of an address. */
function toUniqueId(id: string, taken: Set<string>): string {
  const plain = id.replaceAll(/[^A-Za-z0-9_-]/g, '-');
  let unique = plain;
  for (let number = 2; taken.has(unique); number += 1) unique = `${plain}-${number}`;
  taken.add(unique);
  return unique;
}
