import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import type { TimeSpan, TimeWindow } from '#views/timeline/time-window.ts';
import type { Drawing as DrawingIsland } from './create-drawing.ts';
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
  const [drawing, setDrawing] = useState<DrawingIsland | null>(null);

  const startWindow = useEffectEvent(() => window);
  const move = useEffectEvent(onMove);
  const choose = useEffectEvent((target: ItemTarget) => {
    choseHere.current = target.kind === 'event' ? target.event : null;
    onChoose(target);
  });

  // Before the page is painted: with its drawing it is painted once.
  useLayoutEffect(() => {
    if (!place.current) return;
    let made: DrawingIsland | null = null;
    let isOver = false;
    const make = async () => {
      const { createDrawing } = await loadDrawing();
      if (isOver || !canvas.current) return;
      made = createDrawing(canvas.current, {
        story,
        span,
        window: startWindow(),
        onMove: (to) => move(to),
        onChoose: (target) => choose(target),
      });
      setDrawing(made);
    };
    const stop = watchNearness(place.current, () => void make());
    return () => {
      stop();
      isOver = true;
      made?.destroy();
      setDrawing(null);
    };
  }, [story, span]);

  useEffect(() => drawing?.show(index, heights.lanes), [drawing, index, heights]);
  useEffect(() => drawing?.moveTo(window), [drawing, window]);
  useEffect(() => drawing?.choose(chosenEvent), [drawing, chosenEvent]);
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
