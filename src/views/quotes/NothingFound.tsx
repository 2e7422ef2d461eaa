import type { IndexedStory } from './index-story.ts';
import { explainNothing } from './explain-nothing.ts';
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
        {explainNothing(indexed, search).map(({ why, part, without, count }) => (
          <li key={`${part} ${why}`}>
            {why}{' '}
            {count > 0 && count < total && (
              <button type="button" onClick={() => onChoose({ ...without, quote: null })}>
                Search without “{part}” ({count})
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
