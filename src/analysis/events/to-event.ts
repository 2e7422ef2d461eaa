import type { Entity, Span } from '#analysis/annotations.ts';
import type { EventSource, StoryEvent } from '#analysis/story-annotations.ts';
import { groupBy } from './group-by.ts';
import { toTitle } from './to-title.ts';
import type { Telling } from './telling.ts';

/** One event from its tellings: the first of each article is its source, the first with a stated date names it. */
export function toEvent(
  group: readonly Telling[],
  entities: readonly Entity[],
  order: ReadonlyMap<string, number>,
): StoryEvent {
  const firsts = groupBy(group, ({ article }) => article.id).flatMap((tellings) => tellings.slice(0, 1));
  const sources = firsts.toSorted((x, y) => (order.get(x.article.id) ?? 0) - (order.get(y.article.id) ?? 0));
  // A group is never empty, and the first of it states its date if any does.
  const head = group[0] as Telling;
  const { date } = narrowest(group) ?? head;
  const named = sources.flatMap(namesIn);
  const ofType = (types: readonly Entity['type'][]): string[] => [
    ...new Set(entities.filter(({ id, type }) => types.includes(type) && named.includes(id)).map(({ id }) => id)),
  ];
  const first = sources[0] ?? head;
  return {
    id: `${first.article.id}.e${first.passage.start}`,
    title: { article: head.article.id, ...toTitle(head) },
    edtf: date?.edtf ?? null,
    earliest: date?.earliest ?? null,
    latest: date?.latest ?? null,
    certainty: date === null ? 'undated' : date.approximate ? 'approximate' : 'exact',
    sources: sources.map(toSource),
    participants: ofType(['person', 'organisation']),
    places: ofType(['place']),
  };
}

/** The telling whose date says most: of "this week" and "September 22" the day. */
function narrowest(group: readonly Telling[]): Telling | undefined {
  const width = ({ date }: Telling): number =>
    date?.earliest && date.latest
      ? Number(date.latest.replaceAll('-', '')) - Number(date.earliest.replaceAll('-', ''))
      : 1e9;
  return group.filter(({ origin }) => origin?.kind === 'mention').toSorted((x, y) => width(x) - width(y))[0];
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
