import { type SearchIndex, indexQuotations } from '#analysis/search/index-quotations.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import type { QuoteCard } from './quote-card.ts';
import { toQuoteCard } from './to-quote-card.ts';

/** What the page knows of a story before any search: made once, read at every keystroke. */
export interface IndexedStory {
  story: StoryBundle;
  index: SearchIndex;
  /** Every quotation, without highlights, in the order of the story. */
  cards: readonly QuoteCard[];
  cardById: ReadonlyMap<string, QuoteCard>;
}

export function indexStory(story: StoryBundle): IndexedStory {
  const entities = new Map(story.entities.map((entity) => [entity.id, entity]));
  const cards = story.articles.flatMap((article) =>
    article.quotations.map((quotation) => toQuoteCard(quotation, article, entities)),
  );
  return {
    story,
    index: indexQuotations(story.articles, story.entities),
    cards,
    cardById: new Map(cards.map((card) => [card.id, card])),
  };
}
