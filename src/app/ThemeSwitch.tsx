import { useState } from 'react';
import { Sign } from '#ui/Sign.tsx';
import { applyTheme, readTheme, THEMES } from './theme.ts';

const WORDS = { system: 'as the system', light: 'light', dark: 'dark' } as const;

/** One button that goes through the themes; its name says which one is on. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState(readTheme);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
  return (
    <button
      type="button"
      aria-label={`Theme: ${WORDS[theme]}. Change to ${WORDS[next]}`}
      title={`Theme: ${WORDS[theme]}`}
      onClick={() => {
        applyTheme(next);
        setTheme(next);
      }}
    >
      <Sign name={theme} />
    </button>
  );
}
