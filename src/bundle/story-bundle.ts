/**
 * The contract between preprocessing and the app: the JSON of one story, and of the list of stories.
 * Texts stand in it once; everything else points into them.
 */
import type { IsoDay } from '#analysis/annotations.ts';
import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import type { InferredPublication } from '#analysis/publication-annotations.ts';
import type { StoryAnalysis } from '#analysis/story-annotations.ts';

/** Raised whenever an older app could misread a newer file. */
export const BUNDLE_VERSION = 5;

/** Something known about an article that its text does not say, and who says it. */
export interface Supplied<T> {
  value: T;
  source: 'editor';
}

/**
 * An article with its analysis. `letter` is its badge within the story (A, B, C …, AA after Z).
 * Unknown things are null and shown as unknown.
 */
export interface BundledArticle extends Omit<ArticleAnalysis, 'entities' | 'published'> {
  file: string;
  letter: string;
  author: string | null;
  published: Supplied<IsoDay> | InferredPublication | null;
}

export interface StoryBundle extends Omit<StoryAnalysis, 'articles'> {
  version: typeof BUNDLE_VERSION;
  id: string;
  title: string;
  summary: string | null;
  articles: BundledArticle[];
}

/** One line of the list of stories: enough for the home page. */
export interface StorySummary {
  id: string;
  title: string;
  summary: string | null;
  articles: {
    id: string;
    letter: string;
    title: string;
    outlet: string | null;
    /** `reason` is a sentence without its full stop: the list holds no text to quote from. */
    published: { value: IsoDay; source: 'editor' | 'inferred'; reason: string } | null;
  }[];
  counts: { events: number; same: number; quotations: number };
}

/** `data/stories.json` */
export interface StoryIndex {
  version: typeof BUNDLE_VERSION;
  stories: StorySummary[];
}
