const STORAGE_KEY = 'parallax.hotkeys';
const listeners = new Set<() => void>();
let on = read();

function read(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== 'off';
  } catch {
    return true; // storage is switched off: keys work, and the choice lasts as long as the page
  }
}

/** Whether single-letter keys work; some people's speech or switch input would press them by accident. */
export const hotkeySettings = {
  enabled: () => on,
  setEnabled: (value: boolean) => {
    on = value;
    try {
      localStorage.setItem(STORAGE_KEY, value ? 'on' : 'off');
    } catch {
      // as above
    }
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
