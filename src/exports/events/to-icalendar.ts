import { PRODUCT } from '#bundle/app-version.ts';
import { toList } from '#bundle/to-list.ts';
import type { EventRecord } from './event-record.ts';
import { LEFT_OUT, type LeftOut, toCalendarTime, toUtcStamp } from './to-calendar-time.ts';

/** A calendar, and what it cannot hold. */
export interface Calendar {
  text: string;
  count: number;
  /** "2 events are left out, for which …: 1 without a date and 1 known only approximately"; empty when none is. */
  leftOut: string;
}

/**
 * The events as a calendar (RFC 5545). It can only say days and times: what is open, approximate, known to lie
 * somewhere within a month, or before our era, is left out and counted. `madeAt` is in ms, UTC.
 */
export function toICalendar(
  story: { id: string; title: string },
  records: readonly EventRecord[],
  madeAt: number,
): Calendar {
  const counts = new Map<LeftOut, number>();
  const entries = records.flatMap((record) => {
    const time = toCalendarTime(record);
    if ('lines' in time) return [toEntry(story.id, record, time.lines, madeAt)];
    counts.set(time.leftOut, (counts.get(time.leftOut) ?? 0) + 1);
    return [];
  });
  const leftOut = toLeftOutWords(records.length - entries.length, counts);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Parallax//${PRODUCT}//EN`,
    'CALSCALE:GREGORIAN',
    // As RFC 7986 has them, and as most programs know them.
    ...['NAME', 'X-WR-CALNAME'].map((name) => `${name}:${escapeText(story.title)}`),
    ...(leftOut === '' ? [] : ['DESCRIPTION', 'X-WR-CALDESC'].map((name) => `${name}:${escapeText(leftOut)}`)),
    ...entries.flat(),
    'END:VCALENDAR',
  ];
  return { text: lines.map((line) => `${fold(line)}\r\n`).join(''), count: entries.length, leftOut };
}

function toEntry(storyId: string, record: EventRecord, time: readonly string[], madeAt: number): string[] {
  const { id, title, tellings, differences, dateInWords, permalink, places } = record;
  const happened = tellings.some(({ told }) => told === 'happened');
  const told = [...new Set(tellings.map((telling) => telling.told))];
  const said = tellings.map(({ articleLetter, sentence, dating }) => `${articleLetter}: ${sentence}\n(${dating})`);
  return [
    'BEGIN:VEVENT',
    // The same event of the same story is the same entry whenever it is taken again.
    `UID:${escapeText(`${storyId}/${id}@parallax`)}`,
    `DTSTAMP:${toUtcStamp(madeAt)}`,
    ...time,
    `SUMMARY:${escapeText(happened ? title : `${title} (${told.join(', ')})`)}`,
    `DESCRIPTION:${escapeText([dateInWords, ...differences, ...said, permalink].join('\n'))}`,
    ...(places.length > 0 ? [`LOCATION:${escapeText(places.join(', '))}`] : []),
    `URL:${permalink.replaceAll(/[\r\n]/g, '')}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function toLeftOutWords(total: number, counts: ReadonlyMap<LeftOut, number>): string {
  if (total === 0) return '';
  const reasons = LEFT_OUT.flatMap((reason) => {
    const count = counts.get(reason);
    return count === undefined ? [] : [`${count} ${reason}`];
  });
  return `${total} ${total === 1 ? 'event is' : 'events are'} left out, for which a calendar has no place: ${toList(reasons)}`;
}

function escapeText(text: string): string {
  return (
    text
      .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
      .replaceAll(/\r\n|[\n\r]/g, '\\n')
      // Others have no place in a calendar.
      .replaceAll(/[^\P{Cc}\t]/gu, '')
  );
}

/** A line has at most 75 octets of UTF-8, and goes on behind a line end and a space, never within a character. */
const MOST_OCTETS = 75;

function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const more = toOctets(character.codePointAt(0) ?? 0);
    if (octets + more > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return folded;
}

function toOctets(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
