import type { StoryEvent } from '#analysis/story-annotations.ts';
import type { BundledArticle, StoryBundle } from './story-bundle.ts';
import { blankArticle, blankStory } from './test-bundle.ts';

/** An article of which only the text matters. */
export function articleOf(letter: string, text: string, more: Partial<BundledArticle> = {}): BundledArticle {
  return blankArticle({ id: letter.toLowerCase(), letter, text, ...more });
}

export function eventOf(earliest: string | null, latest: string | null, more: Partial<StoryEvent> = {}): StoryEvent {
  return {
    id: `a.e${earliest}${latest}`,
    title: { article: 'a', start: 0, end: 4 },
    edtf: earliest === latest ? earliest : `${earliest ?? '..'}/${latest ?? '..'}`,
    earliest,
    latest,
    certainty: earliest === null && latest === null ? 'undated' : 'exact',
    sources: [],
    participants: [],
    places: [],
    ...more,
  };
}

/** A story for the tests of this view, from no more than what a test is about. */
export function storyOf(given: {
  articles?: BundledArticle[];
  events?: StoryEvent[];
  dates?: [string | null, string | null][];
  entities?: StoryBundle['entities'];
  links?: StoryBundle['links'];
}): StoryBundle {
  return blankStory({
    articles: given.articles ?? [articleOf('A', 'Rain fell.')],
    entities: given.entities ?? [],
    links: given.links ?? [],
    events: given.events ?? (given.dates ?? []).map(([from, to]) => eventOf(from, to)),
  });
}
