import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import { useMediaQuery } from '#ui/use-media-query.ts';
import { FacetGroup } from './FacetGroup.tsx';
import styles from './Facets.module.css';
import { EVERYTHING, type QuoteSearch, withFacetValue } from './search-params.ts';
import type { Facet } from './to-facets.ts';

/** The same width as in QuotesPage.module.css. */
const NARROW = '(max-width: 880px)';

interface FacetsProps {
  storyId: string;
  facets: readonly Facet[];
  search: QuoteSearch;
  onChoose: (next: QuoteSearch) => void;
}

/** The facets: beside the quotations on a wide screen, folded away on a narrow one. */
export function Facets({ storyId, facets, search, onChoose }: FacetsProps) {
  const isNarrow = useMediaQuery(NARROW);
  const chosen = facets.flatMap(({ first }) => first.filter(({ isChosen }) => isChosen)).length;
  const groups = (
    <>
      {facets.map((facet) => (
        <FacetGroup
          key={facet.name}
          facet={facet}
          onChoose={(value, isChosen) => onChoose(withFacetValue(search, facet.name, value, isChosen))}
        >
          {facet.name === 'speaker' && (
            <Link className={styles.more} to={paths.person(storyId)}>
              Who speaks
            </Link>
          )}
        </FacetGroup>
      ))}
      {chosen > 0 && (
        <button
          className={styles.clear}
          type="button"
          onClick={() => onChoose({ ...search, chosen: EVERYTHING.chosen, quote: null })}
        >
          Clear the filters
        </button>
      )}
    </>
  );
  return (
    <section className={`${styles.facets} no-print`} aria-label="Filters">
      {isNarrow ? (
        <details className={styles.folded}>
          <summary>Filters{chosen > 0 && ` (${chosen} chosen)`}</summary>
          {groups}
        </details>
      ) : (
        groups
      )}
    </section>
  );
}
