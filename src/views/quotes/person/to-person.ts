import type { Entity, Quotation, Span, Speaker } from '#analysis/annotations.ts';
import { toDayBounds } from '#analysis/search/day-bounds.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import type { QuoteCard } from '#views/quotes/quote-card.ts';
import { toQuoteCard } from '#views/quotes/to-quote-card.ts';

/** What an article calls a person, how often, and where first. */
export interface Naming {
  words: string;
  count: number;
  first: Span;
}

/** Who speaks in a story, with all that was said. */
export interface Person {
  name: string;
  /** Null for a speaker of whom nothing is known but the name. */
  entity: Entity | null;
  /** By the day of speaking, unknown days last; on one day in the order of the story. */
  cards: QuoteCard[];
  /** Articles that name the person, in the story's order, each with its namings, the most frequent first. */
  namings: { article: BundledArticle; namings: Naming[] }[];
  /** Who reported the words, where that is not the article itself; the most frequent first. */
  relays: { words: string; count: number }[];
}

/** The person of that full name, or null when nobody of that name speaks in the story. */
export function toPerson(story: StoryBundle, name: string): Person | null {
  const entities = new Map(story.entities.map((entity) => [entity.id, entity]));
  const entity = story.entities.find((one) => one.name === name) ?? null;
  const isTheirs = ({ speaker }: Quotation) => speaker !== null && isSpeaker(speaker, name, entity);
  const cards = story.articles.flatMap((article) =>
    article.quotations.filter(isTheirs).map((quotation) => toQuoteCard(quotation, article, entities)),
  );
  if (cards.length === 0) return null;
  return {
    name,
    entity,
    cards: cards.toSorted((a, b) => compareText(toFirstDay(a), toFirstDay(b))),
    namings: story.articles.flatMap((article) => {
      const namings = entity ? toNamings(article, entity.id) : [];
      return namings.length > 0 ? [{ article, namings }] : [];
    }),
    relays: toRelays(cards),
  };
}

/** Alone, together with others, or as one of those who may have spoken. */
function isSpeaker({ name, entity, candidates }: Speaker, wanted: string, known: Entity | null): boolean {
  return name === wanted || (known !== null && (entity === known.id || candidates.includes(known.id)));
}

function toNamings({ text, names, quotations }: BundledArticle, entity: string): Naming[] {
  const speakers = quotations.flatMap(({ speaker }) =>
    speaker?.entity === entity && !/^(?:pronoun|reader)/.test(speaker.rule) ? [speaker] : [],
  );
  const mentions = [...names.filter((mention) => mention.entity === entity), ...speakers];
  const byPlace = new Map(mentions.map(({ start, end }) => [`${start}-${end}`, { start, end }]));
  const byWords = new Map<string, Naming>();
  for (const first of [...byPlace.values()].toSorted((a, b) => a.start - b.start)) {
    const words = text.slice(first.start, first.end).replace(/\s+/g, ' ');
    const naming = byWords.get(words) ?? { words, count: 0, first };
    naming.count += 1;
    byWords.set(words, naming);
  }
  return [...byWords.values()].toSorted((a, b) => b.count - a.count);
}

function toRelays(cards: readonly QuoteCard[]): Person['relays'] {
  const counts = new Map<string, number>();
  for (const { quotation, article } of cards) {
    if (!quotation.relay) continue;
    const words = article.text.slice(quotation.relay.start, quotation.relay.end);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].map(([words, count]) => ({ words, count })).toSorted((a, b) => b.count - a.count);
}

/** Behind all others when it is unknown. */
function toFirstDay({ quotation: { said } }: QuoteCard): string {
  const { first, last } = said ? toDayBounds(said.edtf) : { first: null, last: null };
  return first ?? last ?? '~';
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
