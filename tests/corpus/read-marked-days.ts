import type { Span } from '#analysis/annotations.ts';

/** A word that tells an event, and when that was: a day, month or year, or `a/b` for any time within. */
export interface MarkedEvent extends Span {
  word: string;
  edtf: string;
}

/** An article in which the events are marked, `[sank|2026-02-10]`, under a line `=== publication-date`. */
export function readMarkedDays(marked: string): { published: string; text: string; events: MarkedEvent[] } {
  const [, published = '', body = ''] = /^=== (\S+)\n([^]*)$/.exec(marked) ?? [];
  const events: MarkedEvent[] = [];
  let text = '';
  let read = 0;
  for (const { 0: mark, 1: word = '', 2: edtf = '', index } of body.matchAll(/\[([^|\]]+)\|([^\]]+)\]/g)) {
    text += body.slice(read, index);
    events.push({ start: text.length, end: text.length + word.length, word, edtf });
    text += word;
    read = index + mark.length;
  }
  return { published, text: text + body.slice(read), events };
}
