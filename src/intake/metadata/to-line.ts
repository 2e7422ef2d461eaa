import { toSoundText } from './to-sound-text.ts';

const LONGEST = 1000;

/** What is known of an article stands in one line, without white space around it; null when there is nothing. */
export function toLine(written: string): string | null {
  const line = written
    .slice(0, 4 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim();
  return toSoundText(line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line) || null;
}
