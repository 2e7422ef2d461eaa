import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { toArrival } from '#app/paths.ts';
import { isAnalysed } from '#analysis/language/languages.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { useHotkeys } from '#ui/use-hotkeys.ts';
import { useLatestCallback } from '#ui/use-latest-callback.ts';
import { useMediaQuery } from '#ui/use-media-query.ts';
import { describeCount } from './describe-window.ts';
import { FoldedLegend } from './legend/FoldedLegend.tsx';
import { EvidencePanel } from './evidence/EvidencePanel.tsx';
import { NothingChosen } from './evidence/NothingChosen.tsx';
import { TimelineFilters } from './filters/TimelineFilters.tsx';
import { EventLists } from './list/EventLists.tsx';
import { ListHead } from './list/ListHead.tsx';
import { NoEvents } from './NoEvents.tsx';
import { NOTHING_CHOSEN, toTimelineSearch } from './search-params.ts';
import styles from './TimelinePage.module.css';
import { TimelinePicture } from './drawing/TimelinePicture.tsx';
import { TakeAway } from './take-away/TakeAway.tsx';
import { useChoice } from './use-choice.ts';
import { useTimelineState } from './use-timeline-state.ts';
import { type TimelineView, useTimelineView } from './use-timeline-view.ts';

/** Few stories have anything to say of languages. */
const NotDated = lazy(async () => ({ default: (await import('./list/NotDated.tsx')).NotDated }));

/** The events of a story: drawn, and the same in a list, with what each article says about the chosen one. */
export function TimelinePage({ story }: { story: StoryBundle }) {
  const { params, asked, move, type, change } = useTimelineState();
  const view = useTimelineView(story, asked, params.window);
  const { model, events, listed, undated, chosen, window } = view;
  const choice = useChoice({ model, events, chosen: params.event, window, change });
  const { choose, previous, next } = choice;
  const rest = useMemo(() => toTimelineSearch({ ...asked, event: null, window: null }).toString(), [asked]);

  const chosenId = chosen?.row.id ?? null;
  const close = useLatestCallback(() => {
    change({ event: null });
    if (chosenId !== null && document.activeElement?.closest('aside')) toEventLink(chosenId)?.focus();
  });
  useHotkeys({ j: () => next?.(), k: () => previous?.(), ...(chosen && { Escape: close }) });
  useEffect(() => {
    // Whoever steps on from within the list goes on in the list.
    if (chosenId === null || !document.activeElement?.id.startsWith('event ')) return;
    toEventLink(chosenId)?.focus();
    toEventLink(chosenId)?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);
  const heading = useRef<HTMLHeadingElement>(null);
  const listedOrUndated = useMemo(() => [...listed, ...undated], [listed, undated]);
  const emptyReason = toEmptyReason(view);
  const [saved, setSaved] = useState('');
  const isWide = useMediaQuery('(min-width: 1200px)');
  const drawn = useMemo(
    () => model.span && window && { ...asked, window, span: model.span, events, articles: view.articles },
    [asked, window, model, events, view.articles],
  );
  const hasLegend = model.span !== null;
  const legend = useMemo(() => hasLegend && <FoldedLegend shown={view.looks} />, [hasLegend, view.looks]);
  const goToEvidence = useCallback(() => heading.current?.focus(), []);
  const arrival = toArrival(useLocation());
  useEffect(() => {
    // Whoever has searched for the event reads on with what the articles say of it.
    if (arrival !== null) heading.current?.focus();
  }, [arrival]);

  return (
    <div className={styles.page} data-open={chosen !== null || undefined}>
      <title>{`Timeline · ${story.title} · Parallax`}</title>
      <div className={styles.view}>
        <h2 className="visually-hidden">Timeline</h2>
        {model.events.length > 0 && (
          <TimelineFilters
            story={story}
            chosen={view.filters}
            hidden={params.hidden}
            text={params.text}
            toCounts={view.toCounts}
            onType={type}
            onChange={change}
          />
        )}
        {model.span && window && (
          <div className={`${styles.picture} no-print`}>
            <TimelinePicture
              story={story}
              view={view}
              span={model.span}
              window={window}
              lanes={params.lanes}
              showsAllLanes={asked.showsAllLanes}
              choice={choice}
              onMove={move}
              onChange={change}
            />
          </div>
        )}
        {!isWide && legend}
        <section className={styles.events}>
          <ListHead
            count={
              model.events.length > 0 ? describeCount(events, window, model.events.length, params.followsWindow) : ''
            }
            followsWindow={window && params.followsWindow}
            onFollow={(followsWindow) => change({ followsWindow })}
            asksToChoose={!isWide && chosen === null && model.events.length > 0}
            saved={saved}
          >
            {listedOrUndated.length > 0 && (
              <TakeAway story={story} events={listedOrUndated} lanes={asked.lanes} drawn={drawn} onSaved={setSaved} />
            )}
          </ListHead>
          <EventLists
            story={story}
            dated={listed}
            undated={undated}
            chosen={params.event}
            rest={rest && `&${rest}`}
            onChoose={choose}
            onGoToEvidence={goToEvidence}
          />
          {story.articles.some(({ language }) => !isAnalysed(language)) && (
            <Suspense>
              <NotDated story={story} />
            </Suspense>
          )}
          {emptyReason && (
            <NoEvents
              story={story}
              why={emptyReason}
              onClear={() => change({ chosen: NOTHING_CHOSEN, text: '' })}
              onShowAll={() => change({ followsWindow: false })}
            />
          )}
        </section>
      </div>
      {chosen ? (
        <EvidencePanel
          story={story}
          chosen={chosen}
          heading={heading}
          onPrevious={previous}
          onNext={next}
          onClose={close}
        >
          {isWide && legend}
        </EvidencePanel>
      ) : (
        isWide && <NothingChosen looks={view.looks} />
      )}
    </div>
  );
}

function toEmptyReason({ model, events, listed, undated }: TimelineView): 'none' | 'filtered' | 'outside' | null {
  if (model.events.length === 0) return 'none';
  if (events.length === 0) return 'filtered';
  return listed.length === 0 && events.length > undated.length ? 'outside' : null;
}

const toEventLink = (id: string): HTMLElement | null => document.getElementById(`event ${id}`);
