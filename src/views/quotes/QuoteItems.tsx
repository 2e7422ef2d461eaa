import { type RefObject, useMemo, useState } from 'react';
import type { Query } from '#analysis/search/query.ts';
import styles from './QuoteItems.module.css';
import { QuoteCardView } from './QuoteCardView.tsx';
import { EVERYTHING, type QuoteSearch } from './search-params.ts';
import type { QuoteList } from './to-quote-list.ts';
import type { StoryQuotations } from './to-story-quotations.ts';

/** As many cards as are drawn at once; more come on demand, so that a keystroke stays quick. */
const PAGE = 200;

interface QuoteItemsProps {
  ref: RefObject<HTMLUListElement | null>;
  quotations: StoryQuotations;
  list: QuoteList;
  search: QuoteSearch;
  onChoose: (next: QuoteSearch) => void;
  onAnnounce: (message: string) => void;
}

/** The quotations found, and before them one that the address names although the search leaves it out. */
export function QuoteItems({ ref, quotations, list, search, onChoose, onAnnounce }: QuoteItemsProps) {
  const { found, named, leftOut, isUnknown, query } = list;
  const [limit, setLimit] = useState(PAGE);
  const shown = found.subarray(0, Math.max(limit, named + 1));
  const more = found.length - shown.length;
  return (
    <>
      {isUnknown && (
        <p className={styles.notice}>
          The address names a quotation that this story does not have, “{search.quote}”. The article may have changed
          since.
        </p>
      )}
      {(shown.length > 0 || leftOut) && (
        <ul ref={ref} aria-label="Quotations">
          {leftOut && (
            <li key={leftOut.id}>
              <p className={styles.notice}>
                The address names this quotation, but the search leaves it out.{' '}
                <button
                  type="button"
                  onClick={() => onChoose({ ...EVERYTHING, sort: search.sort, quote: search.quote })}
                >
                  Clear the search and the filters
                </button>
              </p>
              <QuoteCardView
                storyId={quotations.story.id}
                card={leftOut}
                query={query}
                isNamed
                onAnnounce={onAnnounce}
              />
            </li>
          )}
          {Array.from(shown, (ordinal, place) => (
            <li key={ordinal}>
              <QuoteItem {...{ quotations, ordinal, query, onAnnounce }} isNamed={place === named} />
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <button type="button" onClick={() => setLimit(shown.length + PAGE)}>
          Show {Math.min(PAGE, more)} more of {found.length}
        </button>
      )}
    </>
  );
}

interface QuoteItemProps {
  quotations: StoryQuotations;
  ordinal: number;
  query: Query;
  isNamed: boolean;
  onAnnounce: (message: string) => void;
}

/** One of the quotations found. */
function QuoteItem({ quotations, ordinal, query, isNamed, onAnnounce }: QuoteItemProps) {
  const card = useMemo(() => quotations.cardAt(ordinal, query.terms), [quotations, ordinal, query]);
  return <QuoteCardView storyId={quotations.story.id} {...{ card, query, isNamed, onAnnounce }} />;
}
