import { memo, useCallback, useMemo } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '#app/paths.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { useOfferedActions } from '#ui/palette/offered-actions.ts';
import { useHotkeys } from '#ui/use-hotkeys.ts';
import { useLatestCallback } from '#ui/use-latest-callback.ts';
import { DensityStrip } from '#views/timeline/strip/DensityStrip.tsx';
import { toWindowWords } from '#views/timeline/describe-window.ts';
import { Drawing } from './Drawing.tsx';
import { estimateHeights } from './estimate-heights.ts';
import { LaneNote } from './LaneNote.tsx';
import type { LaneKind, TimelineParams } from '#views/timeline/search-params.ts';
import { type TimeSpan, type TimeWindow, fitInto, lengthOf, overlaps, zoom } from '#views/timeline/time-window.ts';
import { DateJump } from '#views/timeline/controls/DateJump.tsx';
import { TimelineControls } from '#views/timeline/controls/TimelineControls.tsx';
import type { ItemTarget } from './timeline-item.ts';
import type { Choice } from '#views/timeline/use-choice.ts';
import type { TimelineView } from '#views/timeline/use-timeline-view.ts';

interface TimelinePictureProps {
  story: StoryBundle;
  view: TimelineView;
  span: TimeSpan;
  window: TimeWindow;
  lanes: LaneKind;
  showsAllLanes: boolean;
  choice: Choice;
  onMove: (window: TimeWindow) => void;
  onChange: (change: Partial<TimelineParams>) => void;
}

/** About what margins and lane labels take away from the width of a wide screen. */
const BESIDE_ITEMS_PX = 250;
const BESIDE_ITEMS_NARROW_PX = 34;
const NARROW_PX = 640;
/** From here on the evidence has a place beside the drawing. */
const WIDE_PX = 1_200;
const PANEL_PX = 460;
/** The drawing without its axis is no higher than this, or than this share of the screen, whichever is more. */
const MOST_PX = 400;
const MOST_NARROW_PX = 240;
const MOST_OF_SCREEN = 0.5;

/** The strip, its controls and the drawing. */
export const TimelinePicture = memo(function TimelinePicture(props: TimelinePictureProps) {
  const { story, view, span, window, lanes, showsAllLanes, choice, onMove, onChange } = props;
  const { index, whole, startWindow } = view;
  const navigate = useNavigate();
  const heights = useMemo(() => {
    const { innerWidth, innerHeight } = globalThis;
    const isNarrow = innerWidth <= NARROW_PX;
    const panelPx = innerWidth >= WIDE_PX ? PANEL_PX : 0;
    const widthPx = innerWidth - panelPx - (isNarrow ? BESIDE_ITEMS_NARROW_PX : BESIDE_ITEMS_PX);
    const mostPx = Math.max(isNarrow ? MOST_NARROW_PX : MOST_PX, innerHeight * MOST_OF_SCREEN);
    // For the window that one comes to first: others may hold more, which scrolls, and none leaves it half empty.
    return estimateHeights(story, index, whole, { window: startWindow ?? span, widthPx, mostPx, span });
  }, [story, index, whole, startWindow, span]);

  const zoomBy = useLatestCallback((factor: number) => {
    const extent = view.chosen?.timed.extent;
    const centre = extent && overlaps(window, extent) ? (extent.from + extent.to) / 2 : undefined;
    onMove(zoom(window, factor, span, centre));
  });
  const zoomIn = useCallback(() => zoomBy(0.5), [zoomBy]);
  const zoomOut = useCallback(() => zoomBy(2), [zoomBy]);
  const fit = useCallback(() => onMove(span), [onMove, span]);
  const chosenExtent = view.chosen?.timed.extent;
  const fitChosen = useLatestCallback(() => chosenExtent && onMove(zoom(chosenExtent, 1.5, span)));
  const fitEvent = chosenExtent ? fitChosen : null;
  const chooseLanes = useCallback((kind: LaneKind) => onChange({ lanes: kind }), [onChange]);
  useHotkeys({ '+': zoomIn, '=': zoomIn, '-': zoomOut, '−': zoomOut, '0': fit, f: () => fitEvent?.() });
  useOfferedActions('page', [{ label: 'Fit all events', keys: '0', does: fit }]);

  const goTo = useLatestCallback((target: TimeWindow) => onMove(toWindowAround(target, window, span)));
  const dateJump = useMemo(() => <DateJump span={span} onGo={goTo} />, [span, goTo]);

  const choose = (target: ItemTarget) => {
    switch (target.kind) {
      case 'event':
        choice.choose(target.event);
        break;
      case 'quotations':
        void navigate(paths.quotes(story.id, { q: target.query }));
        break;
      case 'window':
        onMove(target.window);
        break;
    }
  };

  return (
    <>
      <DensityStrip span={span} window={window} extents={view.extents} onMove={onMove} />
      <TimelineControls
        lanes={lanes}
        canZoomIn={lengthOf(window) > span.shortest}
        canZoomOut={lengthOf(window) < lengthOf(span)}
        onPrevious={choice.previous}
        onNext={choice.next}
        onZoomIn={zoomIn}
        onZoomOut={zoomOut}
        onFit={fit}
        onFitEvent={fitEvent}
        onLanes={chooseLanes}
      >
        {dateJump}
      </TimelineControls>
      <Drawing
        story={story}
        heights={heights}
        description={`Drawing of the events of ${toWindowWords(window)}; the list of events holds the same`}
        span={span}
        window={window}
        index={index}
        chosenEvent={view.chosen?.row.id ?? null}
        onMove={onMove}
        onChoose={choose}
      />
      {(index.lanesLeft > 0 || showsAllLanes) && (
        <LaneNote index={index} showsAll={showsAllLanes} onShowAll={(all) => onChange({ showsAllLanes: all })} />
      )}
    </>
  );
});

/** A day among a few weeks, a year among some: what one goes to has to be seen, and what is around it. */
const MOST_AROUND = 40;

function toWindowAround(target: TimeWindow, window: TimeWindow, span: TimeSpan): TimeWindow {
  const length = Math.max(lengthOf(target) * 1.1, Math.min(lengthOf(window), lengthOf(target) * MOST_AROUND));
  const from = (target.from + target.to - length) / 2;
  return fitInto({ from, to: from + length }, span);
}
