import { startTransition, useEffect, useEffectEvent, useState } from 'react';
import type { Panes } from './use-text-layout.ts';

/** A linked passage by its column and its start. */
export interface PassagePlace {
  column: number;
  start: number;
}

/**
 * The passage under the pointer, else the one with the focus. Listened for on the panes and not on each passage, so
 * that moving the pointer over a long text draws a few passages anew and not thousands.
 */
export function useLitPassage(
  panes: Panes,
  columns: number,
  onFocus: (place: PassagePlace) => void,
): PassagePlace | null {
  const [pointed, setPointed] = useState<PassagePlace | null>(null);
  const [focused, setFocused] = useState<PassagePlace | null>(null);
  const focus = useEffectEvent((place: PassagePlace | null) => {
    // What is lit may follow the focus; a press that takes the focus elsewhere is answered first.
    startTransition(() => setFocused(place));
    if (place) onFocus(place);
  });

  useEffect(() => {
    const controller = new AbortController();
    for (const [column, pane] of panes.current.slice(0, columns).entries()) {
      const listen = (type: string, listener: (event: Event) => void) =>
        pane?.addEventListener(type, listener, { signal: controller.signal });
      // When the pointer moves, and not when a text moves under it: that would draw on every frame of a scroll.
      listen('pointermove', (event) => setPointed((last) => keepSame(last, toPlace(event.target, column))));
      listen('pointerleave', () => setPointed(null));
      listen('focusin', (event) => focus(toPlace(event.target, column)));
      listen('focusout', () => focus(null));
    }
    return () => controller.abort();
  }, [panes, columns]);

  return pointed ?? focused;
}

function toPlace(target: EventTarget | null, column: number): PassagePlace | null {
  const mark = target instanceof Element ? target.closest<HTMLElement>('mark[data-passage]') : null;
  return mark && { column, start: Number(mark.dataset['passage']) };
}

const keepSame = (last: PassagePlace | null, next: PassagePlace | null) =>
  last?.column === next?.column && last?.start === next?.start ? last : next;
