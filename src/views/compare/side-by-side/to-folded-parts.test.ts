import { describe, expect, it } from 'vitest';
import { storyOf } from '#views/compare/test-story.ts';
import { toComparison } from '#views/compare/to-comparison.ts';
import { toFoldedParts } from './to-folded-parts.ts';
import { toMarkedBlocks } from './to-marked-blocks.ts';
import { toPaneMarks } from './to-pane-marks.ts';
import { toPassages } from './to-passages.ts';

const TEXT = 'One. Two. Three. Four. Five.';
const story = storyOf([TEXT, 'Uno. Dos.'], [{ between: ['A', 'B'], words: ['Two.', 'Dos.'] }]);
const [first, second] = story.articles;
const comparison = toComparison(story, [first!, second!]); // both stand above
const passages = toPassages(comparison.links, 0);
const marks = toPaneMarks({ column: 0, comparison, passages, show: null });

/** The text as it shows, with a fold as its count in brackets; `|` between parts. */
function fold(folded: string[], paragraphs: string[], headings: string[] = []): string {
  const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
  const article = { ...first!, paragraphs: paragraphs.map(spanOf), headings: headings.map(spanOf) };
  const isFolded = ({ start, end }: { start: number; end: number }) => folded.includes(TEXT.slice(start, end));
  return toFoldedParts(toMarkedBlocks(article, marks), article.sentences, isFolded)
    .map((part) =>
      part.kind === 'fold' ? `[${part.fold.sentences}]` : TEXT.slice(part.block.start, part.block.end).trim(),
    )
    .join('|');
}

describe('toFoldedParts', () => {
  it.each([
    ['nothing where nothing is to be folded', fold([], [TEXT]), TEXT],
    ['a run of sentences to one line', fold(['Two.', 'Three.'], [TEXT]), 'One.|[2]|Four. Five.'],
    ['several runs to a line each', fold(['One.', 'Three.'], [TEXT]), '[1]|Two.|[1]|Four. Five.'],
    [
      'a run over the end of a paragraph to one line',
      fold(['Two.', 'Three.'], ['One. Two.', 'Three. Four. Five.']),
      'One.|[2]|Four. Five.',
    ],
    [
      'no run over a heading, which stays',
      fold(['One.', 'Two.', 'Four.'], ['One. Two.', 'Four. Five.'], ['Three.']),
      '[2]|Three.|[1]|Five.',
    ],
  ])('folds %s', (_name, folded, expected) => {
    expect(folded).toBe(expected);
  });

  it('keeps the passages that a fold hides, so that what leads to them leads to its line', () => {
    const parts = toFoldedParts(
      toMarkedBlocks({ ...first!, paragraphs: [{ start: 0, end: TEXT.length }] }, marks),
      first!.sentences,
      ({ start }) => start < 10,
    );
    expect(parts.map((part) => (part.kind === 'fold' ? part.fold.passages : null))).toEqual([passages, null]);
  });
});
