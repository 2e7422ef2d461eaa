import type { QueryTerm } from '#analysis/search/query.ts';
import { highlightSpans } from '#analysis/search/to-highlights.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
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
}

export function toStoryQuotations(story: StoryBundle): StoryQuotations {
  const { articles } = story;
  const entities = new Map(story.entities.map((entity) => [entity.id, entity]));
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
    const highlights = highlightSpans(terms, article.text, quotation.spans);
    return { ...toQuoteCard(quotation, article, entities), highlights };
  };
  const ordinalOf = (id: string): number | null => {
    for (const [place, { quotations }] of articles.entries()) {
      const found = quotations.findIndex((quotation) => quotation.id === id);
      if (found !== -1) return (starts[place] ?? 0) + found;
    }
    return null;
  };
  return { story, total, cardAt, ordinalOf };
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
