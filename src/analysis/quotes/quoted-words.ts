import type { QuotedStretch } from './scan-marks.ts';

/** From so many words on, quoted words that no cue claims are still somebody's. */
const FEWEST_WORDS = 6;

/** The words of a stretch, without marks and signs. */
export const quotedWords = (text: string, { start, end }: QuotedStretch): string[] =>
  text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

/** Long enough to be somebody's words even where no cue claims them. */
export const isLong = (text: string, stretch: QuotedStretch): boolean =>
  !stretch.isTitle && quotedWords(text, stretch).length >= FEWEST_WORDS;
