import { useState } from 'react';
import { Sign } from '#ui/Sign.tsx';
import { useOfferedActions } from '#ui/palette/offered-actions.ts';
import { applyTheme, readTheme, type Theme, THEMES } from './theme.ts';

const WORDS = { system: 'as the system', light: 'light', dark: 'dark' } as const;

/** One button that goes through the themes; its name says which one is on. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState(readTheme);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
  const change = (to: Theme) => {
    applyTheme(to);
    setTheme(to);
  };
  useOfferedActions(
    'app',
    THEMES.filter((one) => one !== theme).map((one) => ({
      label: `Theme: ${WORDS[one]}`,
      words: 'switch change colours mode night',
      does: () => change(one),
    })),
  );
  return (
    <button
      type="button"
      aria-label={`Theme: ${WORDS[theme]}. Change to ${WORDS[next]}`}
      title={`Theme: ${WORDS[theme]}`}
      onClick={() => change(next)}
    >
      <Sign name={theme} />
    </button>
  );
}
