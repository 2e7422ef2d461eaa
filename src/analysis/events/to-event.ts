import type { DateMention, Entity, Span } from '#analysis/annotations.ts';
import type { EventSource, StoryEvent } from '#analysis/story-annotations.ts';
import { groupBy } from './group-by.ts';
import type { Telling } from './telling.ts';
import { toTitle } from './to-title.ts';

/** One event from its tellings: of each article the one whose own words say most of when is its source. */
export function toEvent(
  group: readonly Telling[],
  entities: readonly Entity[],
  order: ReadonlyMap<string, number>,
): StoryEvent {
  const sources = groupBy(group, ({ article }) => article.id)
    .flatMap((tellings) => tellings.toSorted(compareDates).slice(0, 1))
    .toSorted((x, y) => (order.get(x.article.id) ?? 0) - (order.get(y.article.id) ?? 0));
  // A group is never empty.
  const first = sources[0] as Telling;
  const date = chooseDate(sources);
  const named = group.flatMap(namesIn);
  const ofType = (types: readonly Entity['type'][]): string[] => [
    ...new Set(entities.filter(({ id, type }) => types.includes(type) && named.includes(id)).map(({ id }) => id)),
  ];
  return {
    id: `${first.article.id}.e${first.passage.start}`,
    title: toTitle(group),
    edtf: date?.edtf ?? null,
    earliest: date?.earliest ?? null,
    latest: date?.latest ?? null,
    certainty: toCertainty(date),
    sources: sources.map(toSource),
    participants: ofType(['person', 'organisation']),
    places: ofType(['place']),
  };
}

/** The narrowest date ("September 22" before "this week"); of several the one that most sources give, else the first. */
function chooseDate(sources: readonly Telling[]): DateMention | null {
  const [best] = sources.toSorted(compareDates);
  if (!best) return null;
  const alike = sources.filter((source) => compareDates(source, best) === 0);
  const votes = ({ date }: Telling): number => alike.filter((other) => other.date?.edtf === date?.edtf).length;
  return alike.toSorted((x, y) => votes(y) - votes(x))[0]?.date ?? null;
}

const ORIGINS = ['mention', 'before', 'link'];

/** Stated before carried on before taken over, then the narrower. */
function compareDates(x: Telling, y: Telling): number {
  const rank = ({ origin }: Telling): number => (origin ? ORIGINS.indexOf(origin.kind) : ORIGINS.length);
  return rank(x) - rank(y) || widthOf(x.date) - widthOf(y.date);
}

/** Only for comparing: the digits of the last day less those of the first; a time of day is narrower than its day. */
function widthOf(date: DateMention | null): number {
  if (!date?.earliest || !date.latest) return 1e9;
  const width = Number(date.latest.replaceAll('-', '')) - Number(date.earliest.replaceAll('-', ''));
  return date.edtf?.includes('T') ? width - 1 : width;
}

/** Of two possible days ("[2023-03-04,2023-04-03]") none is certain. */
function toCertainty(date: DateMention | null): StoryEvent['certainty'] {
  if (!date || date.edtf === null) return 'undated';
  return date.approximate || date.edtf.startsWith('[') ? 'approximate' : 'exact';
}

function toSource({ article, sentence, passage, date, origin, modality, modalityCue }: Telling): EventSource {
  const { start, end } = article.sentences[sentence] ?? passage;
  const stated = origin === null || origin.kind === 'mention';
  return {
    article: article.id,
    passage,
    sentence: { start, end },
    origin,
    edtf: date?.edtf ?? null,
    basis: stated ? (date?.basis ?? 'stated') : 'inferred',
    modality,
    modalityCue,
  };
}

function namesIn({ article, passage, subject, meant }: Telling): string[] {
  const spans = subject ? [subject, passage] : [passage];
  const inside = (name: Span): boolean => spans.some(({ start, end }) => name.start < end && start < name.end);
  return [...(meant === undefined ? [] : [meant]), ...article.names.filter(inside).map(({ entity }) => entity)];
}
