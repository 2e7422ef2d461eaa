import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '#app/paths.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { useOfferedActions } from '#ui/palette/offered-actions.ts';
import { useHotkeys } from '#ui/use-hotkeys.ts';
import { DensityStrip } from '#views/timeline/strip/DensityStrip.tsx';
import { toWindowWords } from '#views/timeline/describe-window.ts';
import { Drawing } from './Drawing.tsx';
import { estimateHeights } from './estimate-heights.ts';
import { LaneNote } from './LaneNote.tsx';
import type { TimelineParams } from '#views/timeline/search-params.ts';
import { type TimeSpan, type TimeWindow, lengthOf, overlaps, zoom } from '#views/timeline/time-window.ts';
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
  params: TimelineParams;
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
export function TimelinePicture(props: TimelinePictureProps) {
  const { story, view, span, window, params, choice, onMove, onChange } = props;
  const { index, startWindow } = view;
  const { showsAllLanes } = params;
  const navigate = useNavigate();
  const heights = useMemo(() => {
    const { innerWidth, innerHeight } = globalThis;
    const isNarrow = innerWidth <= NARROW_PX;
    const panelPx = innerWidth >= WIDE_PX ? PANEL_PX : 0;
    const widthPx = innerWidth - panelPx - (isNarrow ? BESIDE_ITEMS_NARROW_PX : BESIDE_ITEMS_PX);
    const mostPx = Math.max(isNarrow ? MOST_NARROW_PX : MOST_PX, innerHeight * MOST_OF_SCREEN);
    // For the window that one comes to first: others may hold more, which scrolls, and none leaves it half empty.
    return estimateHeights(story, index, { window: startWindow ?? span, widthPx, mostPx, span });
  }, [story, index, startWindow, span]);

  const zoomBy = (factor: number) => {
    const extent = view.chosen?.timed.extent;
    const centre = extent && overlaps(window, extent) ? (extent.from + extent.to) / 2 : undefined;
    onMove(zoom(window, factor, span, centre));
  };
  const [zoomIn, zoomOut, fit] = [() => zoomBy(0.5), () => zoomBy(2), () => onMove(span)];
  const chosenExtent = view.chosen?.timed.extent;
  const fitEvent = chosenExtent ? () => onMove(zoom(chosenExtent, 1.5, span)) : null;
  useHotkeys({ '+': zoomIn, '=': zoomIn, '-': zoomOut, '−': zoomOut, '0': fit, f: () => fitEvent?.() });
  useOfferedActions('page', [{ label: 'Fit all events', keys: '0', does: fit }]);

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
      {view.extents.length > 0 && <DensityStrip span={span} window={window} extents={view.extents} onMove={onMove} />}
      <TimelineControls
        lanes={params.lanes}
        canZoom={{ in: lengthOf(window) > span.shortest, out: lengthOf(window) < lengthOf(span) }}
        onPrevious={choice.previous}
        onNext={choice.next}
        onZoomIn={zoomIn}
        onZoomOut={zoomOut}
        onFit={fit}
        onFitEvent={fitEvent}
        onLanes={(kind) => onChange({ lanes: kind })}
      >
        <DateJump span={span} window={window} onMove={onMove} />
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
}
