import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import type { LinkRecord } from './link-record.ts';

/** A comparison as data that leaves the app: what the page shows of it. */
export interface ComparisonRecord {
  story: Pick<StoryBundle, 'title'>;
  articles: readonly BundledArticle[];
  links: LinkRecord[];
  /** What only one article says, with its words in a line each; an article that was not asked about is missing. */
  only: { article: BundledArticle; sentences: string[] }[];
  /** Of pairs of `articles`, by their places: the share of five-word runs in common, 0…1. */
  reuse: readonly { columns: readonly [number, number]; share: number }[];
  /** The address that shows all of it. */
  address: string;
}
