import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { parseQuery } from '#analysis/search/parse-query.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { isSearchedInPage, useQuoteAnswer } from '#queries/use-quote-answer.ts';
import { useLatestCallback } from '#ui/use-latest-callback.ts';
import { Facets, type FacetsProps } from './Facets.tsx';
import { NothingQuoted } from './NothingQuoted.tsx';
import { QuoteResults } from './QuoteResults.tsx';
import styles from './QuotesPage.module.css';
import { QueryChips } from './search-field/QueryChips.tsx';
import { SearchField } from './search-field/SearchField.tsx';
import { toNameable } from './search-field/suggest.ts';
import { EVERYTHING, type QuoteSearch, toQuoteRequest, withFacetValue } from './search-params.ts';
import { toQuoteList } from './to-quote-list.ts';
import { toStoryQuotations } from './to-story-quotations.ts';
import { useNamedQuotation } from './use-named-quotation.ts';
import { useOnceFound } from '#ui/use-once-found.ts';
import { useQuoteKeys } from './use-quote-keys.ts';
import { useQuoteSearch } from './use-quote-search.ts';

/** Every quotation of a story, searched as one types. All of it is worked out from the story and the address. */
export function QuotesPage({ story }: { story: StoryBundle }) {
  const quotations = useMemo(() => toStoryQuotations(story), [story]);
  const isInPage = isSearchedInPage(quotations.total);
  const { inField, search, choose, type, endTyping } = useQuoteSearch(isInPage);
  // The field and the filters show a keystroke or a choice at once; what it finds is drawn after that, in pieces that
  // the next keystroke need not wait for. A worker is asked at once: it answers after that anyway.
  const sought = useDeferredValue(isInPage ? search : null) ?? search;
  const state = useQuoteAnswer(story, quotations.total, toQuoteRequest(sought));
  const { answer, answered, deadEnds, progress, failure } = state;
  const isStale = state.isStale || sought !== search || inField !== search.q;
  const { quote } = sought;
  const { typed, chosen, sort } = answered;
  const shown = useMemo((): QuoteSearch => ({ q: typed, chosen, sort, quote }), [typed, chosen, sort, quote]);
  const list = useMemo(
    () => answer && toQuoteList(quotations, { quote, chosen }, answer),
    [quotations, quote, chosen, answer],
  );
  // A choice beside what an older query shows leaves alone what has been typed since.
  const chooseBeside = (older: QuoteSearch, next: QuoteSearch) =>
    choose(next.q === older.q ? { ...next, q: inField } : next);
  const chooseHere = useLatestCallback((next: QuoteSearch) => chooseBeside(shown, next));
  const chooseChip = useLatestCallback((next: QuoteSearch) => chooseBeside(sought, next));
  const chooseValue = useLatestCallback((...[name, value, isChosen]: Parameters<FacetsProps['onChoose']>) =>
    choose(withFacetValue({ ...search, q: inField }, name, value, isChosen)),
  );
  const clearChosen = useLatestCallback(() =>
    choose({ ...search, q: inField, chosen: EVERYTHING.chosen, quote: null }),
  );
  const query = useMemo(() => parseQuery(sought.q), [sought.q]);
  const field = useRef<HTMLInputElement>(null);
  const items = useRef<HTMLUListElement>(null);
  const [announcement, announce] = useState('');
  const focusNext = useQuoteKeys({
    field,
    items,
    onClear: inField === '' ? null : () => choose({ ...search, q: '', quote: null }),
  });

  const { once, forget } = useOnceFound(isStale);
  useNamedQuotation(items, quote, (list?.leftOut ?? null) !== null, list !== null);

  return (
    <div className={styles.page} data-stale={isStale}>
      <title>{`Quotes · ${story.title} · Parallax`}</title>
      <h2 className="visually-hidden">Quotations</h2>
      {quotations.total === 0 ? (
        <NothingQuoted story={story} />
      ) : (
        <>
          <SearchField
            field={field}
            q={inField}
            problems={query.problems}
            names={toNameable(list?.facets ?? [])}
            onType={(q) => {
              forget();
              type(q);
            }}
            onLeave={() => {
              forget();
              endTyping();
            }}
            onEnter={() => once(focusNext)}
          >
            <QueryChips {...{ story, field, query }} search={sought} onChoose={chooseChip} />
          </SearchField>
          {list && (
            <Facets
              storyId={story.id}
              facets={list.facets}
              chosen={search.chosen}
              onChoose={chooseValue}
              onClear={clearChosen}
            />
          )}
          <QuoteResults
            {...{ items, quotations, list, deadEnds, progress, failure }}
            search={shown}
            onChoose={chooseHere}
            onAnnounce={announce}
          />
        </>
      )}
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
    </div>
  );
}
