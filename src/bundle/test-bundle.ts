import { type BundledArticle, BUNDLE_VERSION, type StoryBundle } from './story-bundle.ts';

/** For tests: an article in which nothing was found, but for what is given. */
export function blankArticle(
  given: Pick<BundledArticle, 'id' | 'letter' | 'text'> & Partial<BundledArticle>,
): BundledArticle {
  return {
    file: `${given.letter}.txt`,
    outlet: null,
    author: null,
    url: null,
    published: null,
    language: 'en',
    languageSource: 'inferred',
    title: { text: `Title of ${given.letter}`, source: 'supplied', span: null },
    titleSpan: null,
    setAside: [],
    headings: [],
    paragraphs: [],
    sentences: [],
    names: [],
    quotations: [],
    notQuotations: [],
    dates: [],
    ...given,
  };
}

/** For tests: a story of nothing, but for what is given. */
export function blankStory(given: Partial<StoryBundle>): StoryBundle {
  return {
    version: BUNDLE_VERSION,
    id: 'story',
    title: 'Story',
    summary: null,
    articles: [],
    entities: [],
    links: [],
    reuse: [],
    republished: [],
    utterances: [],
    events: [],
    ...given,
  };
}
