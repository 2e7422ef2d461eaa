import { memo, type RefObject } from 'react';
import type { DeadEnd } from '#analysis/search/explain-nothing.ts';
import { NotAnalysed } from './NotAnalysed.tsx';
import { NotCounted } from './NotCounted.tsx';
import { NothingFound } from './NothingFound.tsx';
import { QuoteItems } from './QuoteItems.tsx';
import styles from './QuotesPage.module.css';
import { ResultLine } from './ResultLine.tsx';
import type { QuoteSearch } from './search-params.ts';
import { SearchState, type SearchStateProps } from './SearchState.tsx';
import type { QuoteList } from './to-quote-list.ts';
import type { StoryQuotations } from './to-story-quotations.ts';

interface QuoteResultsProps extends Pick<SearchStateProps, 'progress' | 'failure'> {
  items: RefObject<HTMLUListElement | null>;
  quotations: StoryQuotations;
  /** Null until there is a first answer. */
  list: QuoteList | null;
  /** The search that is answered, which may not be the latest one. */
  search: QuoteSearch;
  deadEnds: DeadEnd[] | null;
  onChoose: (next: QuoteSearch) => void;
  onAnnounce: (message: string) => void;
}

/** What the search gives: drawn when an answer comes, not at the keystroke that asks for it. */
export const QuoteResults = memo(function QuoteResults(props: QuoteResultsProps) {
  const { items, quotations, list, search, deadEnds, progress, failure, onChoose, onAnnounce } = props;
  const { story, total } = quotations;
  return (
    <div className={styles.results}>
      {(progress !== null || failure) && <SearchState {...{ total, progress, failure }} />}
      {list && (
        <>
          <ResultLine {...{ quotations, list, search, onChoose, onAnnounce }} />
          <QuoteItems ref={items} {...{ quotations, list, search, onChoose, onAnnounce }} />
          {list.found.length === 0 && <NothingFound {...{ story, search, total, deadEnds, onChoose }} />}
        </>
      )}
      <NotAnalysed story={story} />
      <NotCounted story={story} />
    </div>
  );
});
