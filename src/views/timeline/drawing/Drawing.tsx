import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { afterPaint } from '#ui/after-paint.ts';
import type { TimeSpan, TimeWindow } from '#views/timeline/time-window.ts';
import type { Drawing as DrawingIsland, DrawingState } from './create-drawing.ts';
import styles from './Drawing.module.css';
import { toClass } from './drawing-styles.ts';
import type { ItemTarget } from './timeline-item.ts';
import type { DrawingIndex } from './to-drawing-index.ts';
import { watchNearness } from './watch-nearness.ts';

const loadDrawing = () => import('./create-drawing.ts');
// On its way while the story is, which is as large.
void loadDrawing();

interface DrawingProps {
  story: StoryBundle;
  /** What the picture shows, in words. */
  description: string;
  heights: { drawing: number; lanes: ReadonlyMap<string, number> };
  span: TimeSpan;
  window: TimeWindow;
  index: DrawingIndex;
  chosenEvent: string | null;
  onMove: (window: TimeWindow) => void;
  onChoose: (target: ItemTarget) => void;
}

/** The place of the drawing. Its code is loaded when the place comes near the screen. */
export function Drawing(props: DrawingProps) {
  const { story, description, heights, span, window, index, chosenEvent, onMove, onChoose } = props;
  const place = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const choseHere = useRef<string | null>(null);
  const drawing = useRef<DrawingIsland | null>(null);
  const state: DrawingState = useMemo(
    () => ({ index, laneHeights: heights.lanes, window, chosen: chosenEvent }),
    [index, heights, window, chosenEvent],
  );

  const latest = useEffectEvent(() => state);
  const move = useEffectEvent(onMove);
  const choose = useEffectEvent((target: ItemTarget) => {
    choseHere.current = target.kind === 'event' ? target.event : null;
    onChoose(target);
  });

  // Before the page is painted: with its drawing it is painted once.
  useLayoutEffect(() => {
    if (!place.current) return;
    let isOver = false;
    const make = async () => {
      const { createDrawing } = await loadDrawing();
      if (isOver || !canvas.current) return;
      drawing.current = createDrawing(canvas.current, latest(), {
        story,
        span,
        onMove: (to) => move(to),
        onChoose: (target) => choose(target),
      });
    };
    const stop = watchNearness(place.current, () => void make());
    return () => {
      stop();
      isOver = true;
      drawing.current?.destroy();
      drawing.current = null;
    };
  }, [story, span]);

  // With each frame of a dragging hand there is another state: the last one is drawn, none is waited for.
  const waiting = useRef<DrawingState | null>(null);
  useEffect(() => {
    const isWaiting = waiting.current !== null;
    waiting.current = state;
    if (isWaiting) return;
    afterPaint(() => {
      if (waiting.current) drawing.current?.draw(waiting.current);
      waiting.current = null;
    });
  }, [state]);
  useEffect(() => {
    // On a phone the evidence comes over the lower half of the screen: the drawing moves out from under it.
    if (chosenEvent !== null && choseHere.current === chosenEvent) place.current?.scrollIntoView({ block: 'nearest' });
    choseHere.current = null;
  }, [chosenEvent]);

  return (
    <figure
      className={styles.drawing}
      ref={place}
      aria-label={description}
      style={{ blockSize: `${heights.drawing}px` }}
    >
      <div className={toClass('canvas')} ref={canvas} aria-hidden="true" />
    </figure>
  );
}
