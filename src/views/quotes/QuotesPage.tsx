import { useMemo, useRef, useState } from 'react';
import { parseQuery } from '#analysis/search/parse-query.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { useQuoteAnswer } from '#queries/quote-search-queries.ts';
import { Facets } from './Facets.tsx';
import { NotAnalysed } from './NotAnalysed.tsx';
import { NotCounted } from './NotCounted.tsx';
import { NothingFound } from './NothingFound.tsx';
import { NothingQuoted } from './NothingQuoted.tsx';
import { QuoteItems } from './QuoteItems.tsx';
import styles from './QuotesPage.module.css';
import { ResultLine } from './ResultLine.tsx';
import { QueryChips } from './search-field/QueryChips.tsx';
import { SearchField } from './search-field/SearchField.tsx';
import { toNameable } from './search-field/suggest.ts';
import { toQuoteRequest } from './search-params.ts';
import { toQuoteList } from './to-quote-list.ts';
import { toStoryQuotations } from './to-story-quotations.ts';
import { useNamedQuotation } from './use-named-quotation.ts';
import { useQuoteKeys } from './use-quote-keys.ts';
import { useQuoteSearch } from './use-quote-search.ts';

/** Every quotation of a story, searched as one types. All of it is worked out from the story and the address. */
export function QuotesPage({ story }: { story: StoryBundle }) {
  const { search, choose, type, endTyping } = useQuoteSearch();
  const quotations = useMemo(() => toStoryQuotations(story), [story]);
  const { answer, deadEnds } = useQuoteAnswer(story, toQuoteRequest(search));
  const list = answer && toQuoteList(quotations, search, answer);
  const query = parseQuery(search.q);
  const field = useRef<HTMLInputElement>(null);
  const items = useRef<HTMLUListElement>(null);
  const [announcement, announce] = useState('');
  const focusNext = useQuoteKeys({
    field,
    items,
    onClear: search.q === '' ? null : () => choose({ ...search, q: '', quote: null }),
  });

  useNamedQuotation(items, search.quote, (list?.leftOut ?? null) !== null);

  return (
    <div className={styles.page}>
      <title>{`Quotes · ${story.title} · Parallax`}</title>
      <h2 className="visually-hidden">Quotations</h2>
      {quotations.total === 0 ? (
        <NothingQuoted story={story} />
      ) : (
        <>
          <SearchField
            field={field}
            q={search.q}
            problems={query.problems}
            names={toNameable(list?.facets ?? [])}
            onType={type}
            onLeave={endTyping}
            onEnter={focusNext}
          />
          {list && (
            <>
              <Facets storyId={story.id} facets={list.facets} search={search} onChoose={choose} />
              <div className={styles.results}>
                <QueryChips {...{ story, field, search, query }} onChoose={choose} />
                <ResultLine
                  quotations={quotations}
                  list={list}
                  search={search}
                  onChoose={choose}
                  onAnnounce={announce}
                />
                <QuoteItems
                  ref={items}
                  quotations={quotations}
                  list={list}
                  search={search}
                  onChoose={choose}
                  onAnnounce={announce}
                />
                {list.found.length === 0 && (
                  <NothingFound
                    story={story}
                    search={search}
                    total={list.total}
                    deadEnds={deadEnds}
                    onChoose={choose}
                  />
                )}
                <NotAnalysed story={story} />
                <NotCounted story={story} />
              </div>
            </>
          )}
        </>
      )}
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
    </div>
  );
}
