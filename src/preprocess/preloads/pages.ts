/** As large as the rest of the page, which is read before it is drawn. */
const DRAWING = 'src/views/timeline/drawing/create-drawing.ts';

/** What a page shows at once, by the name that `to-preload-script.ts` gives its address: files from the project's folder. */
export const PAGES = {
  home: ['src/views/stories/StoriesPage.tsx'],
  sources: ['src/views/sources/SourcesPage.tsx'],
  overview: ['src/views/overview/OverviewPage.tsx'],
  timeline: ['src/views/timeline/TimelinePage.tsx', DRAWING],
  compare: ['src/views/compare/ComparePage.tsx'],
  quotes: ['src/views/quotes/QuotesPage.tsx'],
  people: ['src/views/quotes/person/PeoplePage.tsx'],
  corrections: ['src/views/corrections/CorrectionsPage.tsx'],
  article: ['src/views/article/ArticlePage.tsx'],
} as const;

/** What every page asks for before it shows anything: whether its reader has corrected or brought in something. */
export const EVERY_PAGE = ['src/store/open-shelf.ts'];

/** What waits on a slow line until the rest of the page has come. */
export const LATER = [DRAWING];
