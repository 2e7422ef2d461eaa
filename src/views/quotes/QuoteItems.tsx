import type { RefObject } from 'react';
import { highlightTerms } from '#analysis/search/to-highlights.ts';
import styles from './QuoteItems.module.css';
import { CardList } from './CardList.tsx';
import { QuoteCardView } from './QuoteCardView.tsx';
import { EVERYTHING, type QuoteSearch } from './search-params.ts';
import type { QuoteList } from './to-quote-list.ts';
import type { StoryQuotations } from './to-story-quotations.ts';

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
  const { story } = quotations;
  const first = leftOut && (
    <li key={leftOut.id}>
      <p className={styles.notice}>
        The address names this quotation, but the search leaves it out.{' '}
        <button type="button" onClick={() => onChoose({ ...EVERYTHING, sort: search.sort, quote: search.quote })}>
          Clear the search and the filters
        </button>
      </p>
      <QuoteCardView
        {...{ story, onAnnounce }}
        card={leftOut}
        inHeading={highlightTerms(query.terms, leftOut.speaker.heading)}
        utterance={null}
        named={leftOut.id}
      />
    </li>
  );
  return (
    <>
      {isUnknown && (
        <p className={styles.notice}>
          The address names a quotation that this story does not have, “{search.quote}”. The article may have changed
          since.
        </p>
      )}
      {(cards.length > 0 || leftOut) && (
        <CardList {...{ ref, first, quotations, cards, named, query, onAnnounce }} quote={search.quote} />
      )}
    </>
  );
}
