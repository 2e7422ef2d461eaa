import type { StoryEvent } from '#analysis/story-annotations.ts';
import { type BundledArticle, BUNDLE_VERSION, type StoryBundle } from '#bundle/story-bundle.ts';

/** An article of which only the text matters. */
export function articleOf(letter: string, text: string, more: Partial<BundledArticle> = {}): BundledArticle {
  return {
    id: letter.toLowerCase(),
    letter,
    text,
    file: `${letter}.txt`,
    outlet: null,
    author: null,
    url: null,
    published: null,
    language: 'en',
    title: { text: `Title of ${letter}`, source: 'supplied', span: null },
    setAside: [],
    titleSpan: null,
    headings: [],
    paragraphs: [],
    sentences: [],
    names: [],
    quotations: [],
    notQuotations: [],
    dates: [],
    ...more,
  };
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
  return {
    version: BUNDLE_VERSION,
    id: 'story',
    title: 'Story',
    summary: null,
    articles: given.articles ?? [articleOf('A', 'Rain fell.')],
    entities: given.entities ?? [],
    links: given.links ?? [],
    reuse: [],
    events: given.events ?? (given.dates ?? []).map(([from, to]) => eventOf(from, to)),
  };
}
