import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import { type DeadEnd, explainNothing } from './explain-nothing.ts';
import type { IndexedStory } from './index-story.ts';
import styles from './NothingFound.module.css';
import { EVERYTHING, type QuoteSearch } from './search-params.ts';

interface NothingFoundProps {
  indexed: IndexedStory;
  search: QuoteSearch;
  onChoose: (next: QuoteSearch) => void;
}

/** Why nothing is found, and what would be found without each part of the search. */
export function NothingFound({ indexed, search, onChoose }: NothingFoundProps) {
  const total = indexed.cards.length;
  return (
    <section className={styles.nothing} aria-label="Nothing found">
      <h3>No quotation meets this search</h3>
      <ul>
        {explainNothing(indexed, search).map(({ why, wayOut, elsewhere }) => (
          <li key={why}>
            <span>
              {why} <Elsewhere storyId={indexed.story.id} places={elsewhere} />
            </span>
            {wayOut && wayOut.count < total && (
              <button type="button" onClick={() => onChoose(wayOut.search)}>
                {wayOut.label} ({wayOut.count})
              </button>
            )}
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => onChoose({ ...EVERYTHING, sort: search.sort })}>
        Show all {total} quotations
      </button>
    </section>
  );
}

function Elsewhere({ storyId, places }: { storyId: string; places: DeadEnd['elsewhere'] }) {
  if (places.length === 0) return null;
  return (
    <>
      Outside quotations it stands in{' '}
      {places.map(({ article, at }, index) => (
        <span key={article.id}>
          {index > 0 && ', '}
          <Link to={paths.article(storyId, article.id, { at })}>article {article.letter}</Link>
        </span>
      ))}
      .
    </>
  );
}
