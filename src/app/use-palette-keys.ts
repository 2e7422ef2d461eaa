import { useEffectEvent, useLayoutEffect } from 'react';
import { hotkeySettings } from '#ui/hotkey-settings.ts';
import { isTyping } from '#ui/is-typing.ts';

interface PaletteKeys {
  open: () => void;
  close: () => void;
  isOpen: boolean;
  /** What is typed before the field has come. */
  onEarly: (letter: string) => void;
}

/**
 * Ctrl+K or Cmd+K anywhere, also while typing, opens the search over everything and closes it again; "/" opens it where
 * the page has no search field of its own for that key. Listens on the window: whatever the page does with a key, it has
 * done before.
 */
export function usePaletteKeys({ open, close, isOpen, onEarly }: PaletteKeys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey) return;
    const isModified = event.ctrlKey || event.metaKey;
    const isCommand = isModified && !event.shiftKey && event.key.toLowerCase() === 'k';
    const isSlash = event.key === '/' && !isModified && hotkeySettings.enabled() && !isTyping(event.target);
    if (isCommand && isOpen) close();
    else if ((isCommand || isSlash) && !document.querySelector('dialog[open]')) open();
    else if (isOpen && !isModified && event.key.length === 1 && event.target instanceof HTMLDialogElement) {
      onEarly(event.key);
    } else return;
    event.preventDefault();
  });
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
