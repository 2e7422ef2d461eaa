import { type RefObject, useState } from 'react';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import styles from './QuoteItems.module.css';
import { QuoteCardView } from './QuoteCardView.tsx';
import type { QuoteCard } from './quote-card.ts';
import { EVERYTHING, type QuoteSearch } from './search-params.ts';
import type { QuoteList } from './to-quote-list.ts';

/** As many cards as are drawn at once; more come on demand, so that a keystroke stays quick. */
const PAGE = 200;

interface QuoteItemsProps {
  ref: RefObject<HTMLUListElement | null>;
  story: StoryBundle;
  list: QuoteList;
  search: QuoteSearch;
  onChoose: (next: QuoteSearch) => void;
  onAnnounce: (message: string) => void;
}

/** The quotations found, and before them one that the address names although the search leaves it out. */
export function QuoteItems({ ref, story, list, search, onChoose, onAnnounce }: QuoteItemsProps) {
  const { cards, leftOut, isUnknown, query } = list;
  const [limit, setLimit] = useState(PAGE);
  const named = cards.findIndex(({ id }) => id === search.quote);
  const shown = cards.slice(0, Math.max(limit, named + 1));
  const item = (card: QuoteCard) => (
    <QuoteCardView
      storyId={story.id}
      card={card}
      query={query}
      isNamed={card.id === search.quote}
      onAnnounce={onAnnounce}
    />
  );
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
              {item(leftOut)}
            </li>
          )}
          {shown.map((card) => (
            <li key={card.id}>{item(card)}</li>
          ))}
        </ul>
      )}
      {shown.length < cards.length && (
        <button type="button" onClick={() => setLimit(shown.length + PAGE)}>
          Show {Math.min(PAGE, cards.length - shown.length)} more of {cards.length}
        </button>
      )}
    </>
  );
}
