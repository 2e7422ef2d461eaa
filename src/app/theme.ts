export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Also read by the first script of index.html, before anything is painted. */
const STORAGE_KEY = 'parallax.theme';

export function readTheme(): Theme {
  const chosen = document.documentElement.dataset['theme'];
  return THEMES.find((theme) => theme === chosen) ?? 'system';
}

/** Shows a theme and remembers it; a browser that keeps nothing shows it all the same. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, theme);
  } catch {
    // Storage is switched off: the choice lasts as long as the page.
  }
}

/** What the first script of index.html does, for a page that has none. */
export function showKeptTheme(): void {
  try {
    const theme = localStorage.getItem(STORAGE_KEY);
    if (theme !== null) document.documentElement.dataset['theme'] = theme;
  } catch {
    // Storage is switched off: there is no choice to show.
  }
}
