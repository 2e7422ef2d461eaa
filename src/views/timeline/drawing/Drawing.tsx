import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Drawing as DrawingIsland } from './create-drawing.ts';
import styles from './Drawing.module.css';
import type { TimeSpan, TimeWindow } from '#views/timeline/time-window.ts';
import type { Lane } from './to-lanes.ts';
import type { TimelineItem } from './to-timeline-items.ts';
import { useHasComeNear } from './use-has-come-near.ts';

interface DrawingProps {
  /** What the picture shows, in words. */
  description: string;
  heightPx: number;
  span: TimeSpan;
  window: TimeWindow;
  lanes: readonly Lane[];
  items: readonly TimelineItem[];
  chosenEvent: string | null;
  onMove: (window: TimeWindow) => void;
  onChoose: (item: TimelineItem) => void;
}

/** The place of the drawing. Its code is loaded when the place comes near the screen. */
export function Drawing(props: DrawingProps) {
  const { description, heightPx, span, window, lanes, items, chosenEvent, onMove, onChoose } = props;
  const place = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const choseHere = useRef<string | null>(null);
  const [drawing, setDrawing] = useState<DrawingIsland | null>(null);
  const hasCome = useHasComeNear(place);

  const startWindow = useEffectEvent(() => window);
  const move = useEffectEvent(onMove);
  const choose = useEffectEvent((id: string) => {
    const item = items.find((candidate) => candidate.id === id);
    if (!item?.target) return;
    choseHere.current = item.target.kind === 'event' ? item.target.event : null;
    onChoose(item);
  });

  useEffect(() => {
    if (!hasCome) return;
    let made: DrawingIsland | null = null;
    let isOver = false;
    const make = async () => {
      const { createDrawing } = await import('./create-drawing.ts');
      if (isOver || !canvas.current) return;
      made = createDrawing(canvas.current, {
        span,
        window: startWindow(),
        onMove: (to) => move(to),
        onChoose: (id) => choose(id),
      });
      setDrawing(made);
    };
    void make();
    return () => {
      isOver = true;
      made?.destroy();
      setDrawing(null);
    };
  }, [hasCome, span]);

  useEffect(() => drawing?.show(lanes, items), [drawing, lanes, items]);
  useEffect(() => drawing?.moveTo(window), [drawing, window]);
  useEffect(() => {
    const isChosen = ({ target }: TimelineItem) => target?.kind === 'event' && target.event === chosenEvent;
    drawing?.choose(items.filter(isChosen).map(({ id }) => id));
  }, [drawing, items, chosenEvent]);
  useEffect(() => {
    // On a phone the evidence comes over the lower half of the screen: the drawing moves out from under it.
    if (chosenEvent !== null && choseHere.current === chosenEvent) place.current?.scrollIntoView({ block: 'nearest' });
    choseHere.current = null;
  }, [chosenEvent]);

  return (
    <figure className={styles.drawing} ref={place} aria-label={description} style={{ blockSize: `${heightPx}px` }}>
      <div className={styles.canvas} ref={canvas} aria-hidden="true" />
    </figure>
  );
}
