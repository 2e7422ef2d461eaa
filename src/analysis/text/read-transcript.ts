import type { Span } from '#analysis/annotations.ts';

/** A paragraph of a transcript: "PENCE: I think …". */
export interface Turn {
  speaker: Span;
  words: Span;
}

const LABEL = /^["“]?\(?(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,4}):\s+(?=\S)/u;
const IN_CAPITALS = /^[^\p{Ll}]+$/u;
/** One label is a headline ("UPDATE: …"); a transcript has several, and comes back to each that is not in capitals. */
const FEWEST_TURNS = 2;

const lastWord = (label: string): string => label.slice(label.lastIndexOf(' ') + 1);

/**
 * The paragraphs that are turns of a transcript, by paragraph index. Empty where there are too few to be one.
 * Misses a turn's further paragraphs, and who speaks only once without capitals.
 */
export function readTranscript(text: string, paragraphs: Span[]): Map<number, Turn> {
  const turns = new Map<number, Turn>();
  const counts = new Map<string, number>();
  for (const [index, { start, end }] of paragraphs.entries()) {
    const [opening = '', label] = LABEL.exec(text.slice(start, Math.min(end, start + 80))) ?? [];
    if (label === undefined) continue;
    const from = start + opening.indexOf(label);
    const words = { start: start + opening.length, end };
    turns.set(index, { speaker: { start: from, end: from + label.length }, words });
    counts.set(lastWord(label), (counts.get(lastWord(label)) ?? 0) + 1);
  }
  const wordsOf = ({ speaker }: Turn): string => text.slice(speaker.start, speaker.end);
  const inTurn = [...turns].filter(
    ([, turn]) => IN_CAPITALS.test(wordsOf(turn)) || (counts.get(lastWord(wordsOf(turn))) ?? 0) >= FEWEST_TURNS,
  );
  return new Map(inTurn.length >= FEWEST_TURNS ? inTurn : []);
}
