import styles from './ResultLine.module.css';
import { type QuoteSearch, SORTS, type Sort } from './search-params.ts';
import type { QuoteList } from './to-quote-list.ts';
import { toResultWords } from './to-result-words.ts';

const SORT_WORDS: Record<Sort, string> = {
  best: 'Best match first',
  story: 'In order of the story',
  newest: 'Newest first',
};

interface ResultLineProps {
  list: QuoteList;
  search: QuoteSearch;
  onChoose: (next: QuoteSearch) => void;
}

/** How many quotations are found, told to screen readers as it changes, and the order they stand in. */
export function ResultLine({ list, search, onChoose }: ResultLineProps) {
  return (
    <div className={styles.line}>
      <p role="status">{toResultWords(list)}</p>
      <label className="no-print">
        <span className="visually-hidden">Order</span>
        <select
          value={search.sort}
          onChange={({ target }) => {
            const sort = SORTS.find((one) => one === target.value);
            if (sort) onChoose({ ...search, sort });
          }}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {SORT_WORDS[sort]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
