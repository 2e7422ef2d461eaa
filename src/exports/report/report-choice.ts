import type { DifferenceKind } from '#analysis/story-annotations.ts';
import type { EventRecord } from '#exports/events/event-record.ts';
import type { LinkRecord } from '#exports/links/link-record.ts';
import type { StoryRecords } from '#exports/package/story-records.ts';
import type { QuoteRecord } from '#exports/quotations/quote-record.ts';

/** What of a story a report tells, by ids. */
export interface ReportChoice {
  events: ReadonlySet<string>;
  quotations: ReadonlySet<string>;
  links: ReadonlySet<string>;
  notes: ReadonlySet<string>;
}

/** A page or two of each: who wants more chooses it. */
const MOST = 12;
const FEW = 5;

/**
 * What tells most in little room: what several articles tell, one quotation a speaker, and where articles disagree; with
 * all that the reader has written.
 */
export function suggestChoice({ events, quotations, links, notes }: StoryRecords): ReportChoice {
  return {
    events: new Set(suggestEvents(events()).map(({ id }) => id)),
    quotations: new Set(suggestQuotations(quotations().map(({ record }) => record)).map(({ id }) => id)),
    links: new Set(suggestLinks(links()).map(({ id }) => id)),
    notes: new Set(notes().map(({ id }) => id)),
  };
}

/** Those that most articles tell; where few are told by more than one, the first of the others too. */
function suggestEvents(events: readonly EventRecord[]): EventRecord[] {
  const tellers = ({ tellings }: EventRecord) => new Set(tellings.map(({ article }) => article)).size;
  const ranked = events.toSorted((x, y) => tellers(y) - tellers(x));
  const shared = ranked.filter((event) => tellers(event) > 1).slice(0, MOST);
  return ranked.slice(0, Math.max(shared.length, FEW));
}

/** Of those who speak most, the longest words in quotation marks; else the first. */
function suggestQuotations(records: readonly QuoteRecord[]): QuoteRecord[] {
  const bySpeaker = new Map<string, QuoteRecord[]>();
  for (const record of records) {
    const [name] = record.speakers;
    if (name === undefined || record.speakerIsOpen) continue;
    const said = bySpeaker.get(name);
    if (said) said.push(record);
    else bySpeaker.set(name, [record]);
  }
  const speakers = [...bySpeaker.values()].toSorted((x, y) => y.length - x.length).slice(0, MOST);
  return speakers.flatMap((said) => {
    const direct = said.filter(({ kind }) => kind === 'direct').toSorted((x, y) => y.words.length - x.words.length);
    return direct[0] ?? said[0] ?? [];
  });
}

/** Two articles that word a thing differently, or of which one says more, do not disagree. */
const MILD: ReadonlySet<DifferenceKind> = new Set(['wording', 'detail']);

function suggestLinks(links: readonly LinkRecord[]): LinkRecord[] {
  const differing = links.filter(({ differences }) => differences.length > 0);
  const telling = differing.filter(({ differences }) => differences.some(({ kind }) => !MILD.has(kind)));
  return [
    ...telling,
    ...differing.filter((link) => !telling.includes(link)).slice(0, Math.max(0, FEW - telling.length)),
  ].slice(0, MOST);
}
