import type { StoryBundle } from '#bundle/story-bundle.ts';
import type { CompareSearch } from '#views/compare/search-params.ts';
import type { ComparedLink, Comparison } from '#views/compare/to-comparison.ts';

/** What every part of the page gets. */
export interface CompareParts {
  story: StoryBundle;
  parsed: CompareSearch;
  comparison: Comparison;
  /** The links that the filter lets through, in the order of the left text. */
  shown: readonly ComparedLink[];
  chosen: ComparedLink | null;
}
