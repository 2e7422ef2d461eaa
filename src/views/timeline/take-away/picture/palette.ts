import { toHue } from '#ui/to-hue.ts';

/** The colours of a picture, as CSS writes them in numbers: `rgb(34, 32, 28)`. */
export interface Palette {
  paper: string;
  ink: string;
  inkSoft: string;
  line: string;
  quoteWash: string;
  sharedWash: string;
  /** Of the articles, by `toHue`. */
  hues: readonly { hue: string; wash: string }[];
}

const HUES = 6;

/**
 * The app's own colours in its light theme: a picture is for paper, whatever the reader's theme is. The page takes that
 * theme for as long as they are read, within one task, so that nothing of it is seen; `color-scheme` on the probe alone
 * was tried, and the build's stand-in for `light-dark()` does not heed it.
 */
export function readPalette(): Palette {
  const root = document.documentElement;
  const theme = root.dataset['theme'];
  root.dataset['theme'] = 'light';
  const probe = document.body.appendChild(document.createElement('span'));
  const read = (name: string) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  try {
    return {
      paper: read('sheet'),
      ink: read('ink'),
      inkSoft: read('ink-soft'),
      line: read('line'),
      quoteWash: read('quote-wash'),
      sharedWash: read('shared-wash'),
      hues: Array.from({ length: HUES }, (_, hue) => ({ hue: read(`hue-${hue}`), wash: read(`hue-${hue}-wash`) })),
    };
  } finally {
    probe.remove();
    if (theme === undefined) delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }
}

/** An article's own hue; ink for what several tell. */
export function toColours(
  letters: readonly string[],
  { hues, ink, sharedWash }: Palette,
): { hue: string; wash: string } {
  const [letter] = letters;
  const own = letters.length === 1 && letter !== undefined ? hues[toHue(letter)] : undefined;
  return own ?? { hue: ink, wash: sharedWash };
}
