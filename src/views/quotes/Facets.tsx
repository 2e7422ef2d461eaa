import { memo } from 'react';
import type { ChosenValues, FacetName } from '#analysis/search/quote-request.ts';
import { useMediaQuery } from '#ui/use-media-query.ts';
import { FacetGroup } from './FacetGroup.tsx';
import styles from './Facets.module.css';
import type { Facet } from './to-facets.ts';

/** The same width as in QuotesPage.module.css. */
const NARROW = '(max-width: 880px)';

export interface FacetsProps {
  storyId: string;
  /** With the counts of the latest answer. */
  facets: readonly Facet[];
  /** What the reader has chosen by now, which the answer may not know yet. */
  chosen: ChosenValues;
  onChoose: (name: FacetName, value: string, isChosen: boolean) => void;
  onClear: () => void;
}

/** The facets: beside the quotations on a wide screen, folded away on a narrow one. */
export const Facets = memo(function Facets({ storyId, facets, chosen, onChoose, onClear }: FacetsProps) {
  const isNarrow = useMediaQuery(NARROW);
  const count = facets.flatMap(({ name, first }) => first.filter(({ value }) => chosen[name].includes(value))).length;
  const groups = (
    <>
      {facets.map((facet) => (
        <FacetGroup key={facet.name} {...{ facet, storyId, onChoose }} chosen={chosen[facet.name]} />
      ))}
      {count > 0 && (
        <button className={styles.clear} type="button" onClick={onClear}>
          Clear the filters
        </button>
      )}
    </>
  );
  return (
    <section className={`${styles.facets} no-print`} aria-label="Filters">
      {isNarrow ? (
        <details className={styles.folded}>
          <summary>Filters{count > 0 && ` (${count} chosen)`}</summary>
          {groups}
        </details>
      ) : (
        groups
      )}
    </section>
  );
});
