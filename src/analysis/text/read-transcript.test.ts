import { describe, expect, it } from 'vitest';
import { readTranscript } from './read-transcript.ts';

/** The turns of a text whose paragraphs are its lines, as who speaks and what is said, by the paragraph's index. */
function turnsOf(...lines: string[]): Record<number, [string, string]> {
  const text = lines.join('\n');
  let at = 0;
  const paragraphs = lines.map((line) => {
    const span = { start: at, end: at + line.length };
    at = span.end + 1;
    return span;
  });
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return Object.fromEntries(
    [...readTranscript(text, paragraphs)].map(([index, { speaker, words }]) => [index, [slice(speaker), slice(words)]]),
  );
}

describe('a transcript', () => {
  it('has turns, each with who speaks and what is said', () => {
    expect(turnsOf('PENCE: I think so.', 'KAINE: Do you?', 'He smiled.')).toEqual({
      0: ['PENCE', 'I think so.'],
      1: ['KAINE', 'Do you?'],
    });
  });

  it('names who speaks without capitals, by more than one word, if they come back', () => {
    expect(turnsOf('Tim Kaine: I do.', 'MIKE PENCE: No.', 'Kaine: Yes.', 'Anchor: Well.')).toEqual({
      0: ['Tim Kaine', 'I do.'],
      1: ['MIKE PENCE', 'No.'],
      2: ['Kaine', 'Yes.'],
    });
  });

  it('may stand in quotation marks or brackets', () => {
    expect(turnsOf('“PENCE: I think so.”', '(KAINE: Do you?)')).toEqual({
      0: ['PENCE', 'I think so.”'],
      1: ['KAINE', 'Do you?)'],
    });
  });

  it.each([
    ['one label is a headline', ['UPDATE: The bridge is open.', 'It was shut.']],
    ['labels that do not come back are none', ['Monday: A walk.', 'Tuesday: A ride.']],
    ['a label without words is none', ['PENCE:', 'KAINE: ']],
    ['a label that opens small is none', ['pence: I do.', 'kaine: I do.']],
    ['a time is none', ['Oslo:12', 'Oslo:13']],
    ['a label of six words is none', ['AA BB CC DD EE FF: I do.', 'AA BB CC DD EE FF: I do.']],
  ])('is none where %s', (_why, lines) => {
    expect(turnsOf(...lines)).toEqual({});
  });
});
