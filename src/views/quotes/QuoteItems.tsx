import { type RefObject, useMemo, useState } from 'react';
import type { Query } from '#analysis/search/query.ts';
import styles from './QuoteItems.module.css';
import { QuoteCardView } from './QuoteCardView.tsx';
import { EVERYTHING, type QuoteSearch } from './search-params.ts';
import type { QuoteList } from './to-quote-list.ts';
import type { StoryQuotations } from './to-story-quotations.ts';
import { toUtteranceAt } from './utterance/to-utterance.ts';

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
  const { cards, named, leftOut, isUnknown, query } = list;
  const [limit, setLimit] = useState(PAGE);
  const shown = cards.subarray(0, Math.max(limit, named + 1));
  const more = cards.length - shown.length;
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
                story={quotations.story}
                card={leftOut}
                utterance={null}
                query={query}
                named={leftOut.id}
                onAnnounce={onAnnounce}
              />
            </li>
          )}
          {Array.from(shown, (ordinal) => (
            <li key={ordinal}>
              <QuoteItem {...{ quotations, ordinal, query, onAnnounce }} named={search.quote} />
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <button type="button" onClick={() => setLimit(shown.length + PAGE)}>
          Show {Math.min(PAGE, more)} more of {cards.length}
        </button>
      )}
    </>
  );
}

interface QuoteItemProps {
  quotations: StoryQuotations;
  ordinal: number;
  query: Query;
  /** The id of the quotation that the address names. */
  named: string | null;
  onAnnounce: (message: string) => void;
}

/** One of the quotations found, with the other renderings of its utterance. */
function QuoteItem({ quotations, ordinal, query, named, onAnnounce }: QuoteItemProps) {
  const card = useMemo(() => quotations.cardAt(ordinal, query.terms), [quotations, ordinal, query]);
  const utterance = useMemo(() => toUtteranceAt(quotations, ordinal, query.terms), [quotations, ordinal, query]);
  return <QuoteCardView story={quotations.story} {...{ card, utterance, query, named, onAnnounce }} />;
}
