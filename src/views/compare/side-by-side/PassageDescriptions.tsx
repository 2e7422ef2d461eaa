import type { BundledArticle } from '#bundle/story-bundle.ts';
import { toDescriptionId } from './PassageLink.tsx';
import type { Side } from '#views/compare/search-params.ts';

/** What screen readers say after the words of a linked passage. */
export function PassageDescriptions({ side, other }: { side: Side; other: BundledArticle }) {
  return (
    <div hidden>
      <p id={toDescriptionId(side, 'same')}>Said in {other.letter} as well. Compare</p>
      <p id={toDescriptionId(side, 'related')}>Related to a passage of {other.letter}. Compare</p>
    </div>
  );
}
