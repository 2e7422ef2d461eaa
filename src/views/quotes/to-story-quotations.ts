import type { QueryTerm } from '#analysis/search/query.ts';
import { highlightSpans } from '#analysis/search/to-highlights.ts';
import type { Utterance } from '#analysis/story-annotations.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { invariant } from '#ui/invariant.ts';
import type { QuoteCard } from './quote-card.ts';
import { toQuoteCard } from './to-quote-card.ts';

/**
 * The quotations of a story by ordinal, as the search names them: the place in the order of the story. Cards are made
 * when they are asked for, since of a hundred thousand hardly a hundred are ever looked at.
 */
export interface StoryQuotations {
  story: StoryBundle;
  total: number;
  /** With what a query finds in it marked. */
  cardAt: (ordinal: number, terms?: readonly QueryTerm[]) => QuoteCard;
  /** Null for an id that the story does not have. */
  ordinalOf: (id: string) => number | null;
  /** The card of a quotation by its id; null for one that the story does not have. */
  cardOf: (id: string, terms?: readonly QueryTerm[]) => QuoteCard | null;
  articleOf: (id: string) => BundledArticle | undefined;
  /** The utterance that a quotation renders as others do too; null for the many that stand alone. */
  utteranceAt: (ordinal: number) => StoryUtterance | null;
}

/** An utterance with the ordinals of its renderings, in their order: the fullest first. */
export interface StoryUtterance {
  utterance: Utterance;
  ordinals: readonly number[];
}

export function toStoryQuotations(story: StoryBundle): StoryQuotations {
  const { articles } = story;
  const entities = new Map(story.entities.map((entity) => [entity.id, entity]));
  const articleById = new Map(articles.map((article) => [article.id, article]));
  /** The ordinal of the first quotation of each article. */
  const starts: number[] = [];
  let total = 0;
  for (const { quotations } of articles) {
    starts.push(total);
    total += quotations.length;
  }
  const cardAt = (ordinal: number, terms: readonly QueryTerm[] = []): QuoteCard => {
    const place = findLastUpTo(starts, ordinal);
    const article = articles[place];
    const quotation = article?.quotations[ordinal - (starts[place] ?? 0)];
    invariant(article !== undefined && quotation !== undefined, `the story has no quotation ${ordinal}`);
    return toMarkedCard(toQuoteCard(quotation, article, entities), terms);
  };
  /** Made when it is first asked for: most visits to a large story never name a quotation. */
  let ordinalById: Map<string, number> | null = null;
  const ordinalOf = (id: string): number | null => {
    ordinalById ??= new Map(
      articles.flatMap(({ quotations }) => quotations.map((one) => one.id)).map((one, place) => [one, place]),
    );
    return ordinalById.get(id) ?? null;
  };
  const cardOf = (id: string, terms: readonly QueryTerm[] = []) => {
    const ordinal = ordinalOf(id);
    return ordinal === null ? null : cardAt(ordinal, terms);
  };
  const utterances: StoryUtterance[] = [];
  /** For each quotation the place of its utterance plus 1, 0 for none. */
  const utteranceOf = new Uint32Array(total);
  for (const utterance of story.utterances) {
    const ordinals = utterance.renderings.flatMap(({ quotation }) => ordinalOf(quotation) ?? []);
    const number = utterances.push({ utterance, ordinals });
    for (const ordinal of ordinals) utteranceOf[ordinal] = number;
  }
  return {
    story,
    total,
    cardAt,
    ordinalOf,
    cardOf,
    articleOf: (id) => articleById.get(id),
    utteranceAt: (ordinal) => utterances[(utteranceOf[ordinal] ?? 0) - 1] ?? null,
  };
}

/** The card with what a query finds in it marked. */
export function toMarkedCard(card: QuoteCard, terms: readonly QueryTerm[] = []): QuoteCard {
  return { ...card, highlights: highlightSpans(terms, card.article.text, card.quotation.spans) };
}

/** The last place of a rising list whose number is not above `number`. */
function findLastUpTo(list: readonly number[], number: number): number {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((list[middle] ?? 0) <= number) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
