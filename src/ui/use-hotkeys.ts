import { useEffectEvent, useLayoutEffect } from 'react';
import { hotkeySettings } from './hotkey-settings.ts';
import { isTyping } from './is-typing.ts';

/** What a key does, by `KeyboardEvent.key`. */
export type Hotkeys = Record<string, (event: KeyboardEvent) => void>;

/**
 * Keys that work anywhere on the page while the component is shown. Off while typing, with a modifier,
 * inside an open dialog, and (Escape apart) when the reader has switched single-letter keys off.
 */
export function useHotkeys(hotkeys: Hotkeys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const action = hotkeys[event.key];
    if (!action || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key !== 'Escape' && (!hotkeySettings.enabled() || isTyping(event.target))) return;
    if (document.querySelector('dialog[open]')) return;
    event.preventDefault();
    action(event);
  });
  // Not after the next paint: a key pressed as soon as the page stands would be lost.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
