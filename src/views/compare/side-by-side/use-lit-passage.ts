import { useEffect, useEffectEvent, useState } from 'react';
import type { Side } from '#views/compare/search-params.ts';
import type { Panes } from './use-tied-scroll.ts';

/** A linked passage by its side and its start. */
export interface PassagePlace {
  side: Side;
  start: number;
}

/**
 * The passage under the pointer, else the one with the focus. Listened for on the panes and not on each passage, so
 * that moving the pointer over a long text draws two passages anew and not thousands.
 */
export function useLitPassage(panes: Panes, onFocus: (place: PassagePlace) => void): PassagePlace | null {
  const [pointed, setPointed] = useState<PassagePlace | null>(null);
  const [focused, setFocused] = useState<PassagePlace | null>(null);
  const focus = useEffectEvent((place: PassagePlace | null) => {
    setFocused(place);
    if (place) onFocus(place);
  });

  useEffect(() => {
    const controller = new AbortController();
    for (const side of ['left', 'right'] as const) {
      const listen = (type: string, listener: (event: Event) => void) =>
        panes[side].current?.addEventListener(type, listener, { signal: controller.signal });
      listen('pointerover', (event) => setPointed((last) => keepSame(last, toPlace(event.target, side))));
      listen('pointerleave', () => setPointed(null));
      listen('focusin', (event) => focus(toPlace(event.target, side)));
      listen('focusout', () => focus(null));
    }
    return () => controller.abort();
  }, [panes]);

  return pointed ?? focused;
}

function toPlace(target: EventTarget | null, side: Side): PassagePlace | null {
  const mark = target instanceof Element ? target.closest<HTMLElement>('mark[data-passage]') : null;
  return mark && { side, start: Number(mark.dataset['passage']) };
}

const keepSame = (last: PassagePlace | null, next: PassagePlace | null) =>
  last?.side === next?.side && last?.start === next?.start ? last : next;
