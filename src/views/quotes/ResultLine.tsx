import { FACET_NAMES, type Sort, SORTS } from '#analysis/search/quote-request.ts';
import { toFacetWords } from './facet-words.ts';
import styles from './ResultLine.module.css';
import type { QuoteSearch } from './search-params.ts';
import { TakeAway } from './take-away/TakeAway.tsx';
import type { QuoteList } from './to-quote-list.ts';
import { toResultWords } from './to-result-words.ts';
import type { StoryQuotations } from './to-story-quotations.ts';

const SORT_WORDS: Record<Sort, string> = {
  best: 'Best match first',
  story: 'In order of the story',
  newest: 'Newest first',
  oldest: 'Oldest first',
  speaker: 'By speaker',
  article: 'By title of the article',
  longest: 'Longest first',
};

interface ResultLineProps {
  quotations: StoryQuotations;
  list: QuoteList;
  search: QuoteSearch;
  onChoose: (next: QuoteSearch) => void;
  onAnnounce: (message: string) => void;
}

/** How many quotations are found, told to screen readers as it changes, the order they stand in, and the way out. */
export function ResultLine({ quotations, list, search, onChoose, onAnnounce }: ResultLineProps) {
  const { story } = quotations;
  const asked = [
    ...(search.q.trim() === '' ? [] : [search.q.trim()]),
    ...FACET_NAMES.flatMap((name) =>
      search.chosen[name].length > 0 ? toFacetWords(story, name, search.chosen[name]) : [],
    ),
  ];
  return (
    <div className={styles.line}>
      <p role="status">{toResultWords(list)}</p>
      {asked.length > 0 && <p className={styles.printed}>Asked for: {asked.join('; ')}</p>}
      <div className={`${styles.ways} no-print`}>
        <label>
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
        {list.found.length > 0 && (
          <TakeAway
            story={story}
            query={search.q}
            count={list.found.length}
            collect={() => Array.from(list.found, (ordinal) => quotations.cardAt(ordinal))}
            onAnnounce={onAnnounce}
          />
        )}
      </div>
    </div>
  );
}
