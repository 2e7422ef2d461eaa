const HUES = 6;

/** The `data-hue` of an article's letter: A → 0, F → 5, G → 0 again; AA goes on after Z. See tokens.css. */
export function toHue(letter: string): number {
  let index = 0;
  for (const character of letter) index = index * 26 + (character.charCodeAt(0) - 64);
  return (index - 1) % HUES;
}
