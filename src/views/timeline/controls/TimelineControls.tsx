import { memo, type ReactNode } from 'react';
import { Disclosure } from '#ui/Disclosure.tsx';
import { useMediaQuery } from '#ui/use-media-query.ts';
import { LANE_KINDS, type LaneKind } from '#views/timeline/search-params.ts';
import styles from './TimelineControls.module.css';

interface TimelineControlsProps {
  lanes: LaneKind;
  canZoomIn: boolean;
  canZoomOut: boolean;
  /** Null where there is no further event. */
  onPrevious: (() => void) | null;
  onNext: (() => void) | null;
  onZoomIn: () => void;
  onZoomOut: () => void;
  onFit: () => void;
  /** Null while no dated event is chosen. */
  onFitEvent: (() => void) | null;
  /** More ways to move the window. */
  children: ReactNode;
  onLanes: (lanes: LaneKind) => void;
}

const LANE_NAMES: Record<LaneKind, string> = {
  articles: 'Articles',
  people: 'People',
  places: 'Places',
  one: 'All in one',
};

/** Zoom and fit, next and previous, and what the lanes are; on a phone what is needed least is behind a button. */
export const TimelineControls = memo(function TimelineControls(props: TimelineControlsProps) {
  const {
    lanes,
    canZoomIn,
    canZoomOut,
    onPrevious,
    onNext,
    onZoomIn,
    onZoomOut,
    onFit,
    onFitEvent,
    onLanes,
    children,
  } = props;
  const isNarrow = useMediaQuery('(max-width: 640px)');
  const fits = (
    <>
      <button type="button" title="Fit all (0)" disabled={!canZoomOut} onClick={onFit}>
        Fit all
      </button>
      <button type="button" title="Fit the chosen event (f)" disabled={!onFitEvent} onClick={onFitEvent ?? undefined}>
        Fit event
      </button>
    </>
  );
  const steps = (
    <fieldset className={`${styles.group} ${styles.joined}`} aria-label="Event">
      <button type="button" title="Previous event (k)" disabled={!onPrevious} onClick={onPrevious ?? undefined}>
        <span aria-hidden="true">‹</span>
        <span className={styles.word}>Previous</span>
      </button>
      <button type="button" title="Next event (j)" disabled={!onNext} onClick={onNext ?? undefined}>
        <span className={styles.word}>Next</span>
        <span aria-hidden="true">›</span>
      </button>
    </fieldset>
  );
  return (
    <div className={styles.controls}>
      <fieldset className={styles.group} aria-label="Window">
        <span className={styles.joined}>
          <button type="button" aria-label="Zoom out" title="Zoom out (−)" disabled={!canZoomOut} onClick={onZoomOut}>
            <span aria-hidden="true">−</span>
          </button>
          <button type="button" aria-label="Zoom in" title="Zoom in (+)" disabled={!canZoomIn} onClick={onZoomIn}>
            <span aria-hidden="true">+</span>
          </button>
        </span>
        {!isNarrow && fits}
      </fieldset>
      {!isNarrow && steps}
      {children}
      {isNarrow && (
        <Disclosure label="More">
          <div className={styles.more}>
            <fieldset className={styles.group} aria-label="Window to fit">
              {fits}
            </fieldset>
            {steps}
          </div>
        </Disclosure>
      )}
      <fieldset className={`${styles.group} ${styles.lanes}`} aria-label="Lanes">
        <span className={`${styles.name} small soft`} aria-hidden="true">
          Lanes
        </span>
        <span className={styles.joined}>
          {LANE_KINDS.map((kind) => (
            <button key={kind} type="button" aria-pressed={kind === lanes} onClick={() => onLanes(kind)}>
              {LANE_NAMES[kind]}
            </button>
          ))}
        </span>
      </fieldset>
    </div>
  );
});
