import type { Span } from '#analysis/annotations.ts';

const LONGEST = 180;

/** Words of an article in one line, what stands between their parts as "[…]", cut at a word where they are long. */
export function toShortWords(text: string, spans: readonly Span[]): string {
  const words = spans.map(({ start, end }) => text.slice(start, Math.min(end, start + 2 * LONGEST))).join(' […] ');
  const line = words.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  const cut = line.lastIndexOf(' ', LONGEST);
  const begin = line.slice(0, cut > LONGEST / 2 ? cut : LONGEST);
  return `${begin.replace(/ \[…\]$/, '')}…`;
}
