import { useCallback, useEffect, useRef } from 'react';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { useHotkeys } from '#ui/use-hotkeys.ts';
import { describeCount } from './describe-window.ts';
import { EventList } from './EventList.tsx';
import { EvidencePanel } from './EvidencePanel.tsx';
import { NoEvents } from './NoEvents.tsx';
import { toTimelineSearch } from './search-params.ts';
import { TimelineFilters } from './TimelineFilters.tsx';
import styles from './TimelinePage.module.css';
import { TimelinePicture } from './drawing/TimelinePicture.tsx';
import { useChoice } from './use-choice.ts';
import { useTimelineState } from './use-timeline-state.ts';
import { useTimelineView } from './use-timeline-view.ts';

/** The events of a story: drawn, and the same in a list, with what each article says about the chosen one. */
export function TimelinePage({ story }: { story: StoryBundle }) {
  const { params, move, change } = useTimelineState();
  const view = useTimelineView(story, params);
  const { model, events, rows, chosen, window } = view;
  const choice = useChoice({ model, events, chosen: params.event, window, change });
  const { choose, previous, next } = choice;
  const rest = toTimelineSearch({ ...params, event: null, window: null }).toString();

  const chosenId = chosen?.row.id ?? null;
  const close = () => {
    change({ event: null });
    if (chosenId !== null && document.activeElement?.closest('aside')) toEventLink(chosenId)?.focus();
  };
  useHotkeys({ j: () => next?.(), k: () => previous?.(), ...(chosen && { Escape: close }) });
  useEffect(() => {
    // Whoever steps on from within the list goes on in the list.
    if (chosenId === null || !document.activeElement?.id.startsWith('event ')) return;
    toEventLink(chosenId)?.focus();
    toEventLink(chosenId)?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);
  const heading = useRef<HTMLHeadingElement>(null);
  const goToEvidence = useCallback(() => heading.current?.focus(), []);

  return (
    <div className={styles.page} data-open={chosen !== null || undefined}>
      <title>{`Timeline · ${story.title} · Parallax`}</title>
      <h2 className="visually-hidden">Timeline</h2>
      {model.span && window && (
        <TimelinePicture
          story={story}
          view={view}
          span={model.span}
          window={window}
          params={params}
          choice={choice}
          onMove={move}
          onChange={change}
        />
      )}
      <TimelineFilters story={story} params={params} onChange={change} />
      <div className={styles.columns}>
        <section>
          <h2>Events</h2>
          <output className={styles.count}>
            {model.events.length > 0 && describeCount(events, window, model.events.length)}
          </output>
          <EventList
            rows={rows}
            chosen={chosenId}
            rest={rest && `&${rest}`}
            onChoose={choose}
            onGoToEvidence={goToEvidence}
          />
          {rows.length === 0 && (
            <NoEvents
              story={story}
              isFiltered={model.events.length > 0}
              onClear={() => change({ articles: [], dating: 'all' })}
            />
          )}
        </section>
        {model.events.length > 0 && (
          <EvidencePanel
            story={story}
            chosen={chosen}
            heading={heading}
            onPrevious={previous}
            onNext={next}
            onClose={close}
          />
        )}
      </div>
    </div>
  );
}

const toEventLink = (id: string): HTMLElement | null => document.getElementById(`event ${id}`);
