import type { StoryBundle } from '#bundle/story-bundle.ts';
import type { CompareSearch } from '#views/compare/search-params.ts';
import type { ComparedLink, Comparison } from '#views/compare/to-comparison.ts';

/** What every part of the page gets. */
export interface CompareParts {
  story: StoryBundle;
  parsed: CompareSearch;
  comparison: Comparison;
  /** The links that the filter lets through, in reading order. */
  shown: readonly ComparedLink[];
  chosen: ComparedLink | null;
  /** Tells those who cannot see it what has changed on the page. */
  onAnnounce: (words: string) => void;
}
