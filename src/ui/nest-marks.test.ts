import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MarkNode, type TextMark, nestMarks } from './nest-marks.ts';

const TEXT = 'he said today that rain fell';

/** Draws the nesting as text: `[today]` for a mark. */
function draw(nodes: MarkNode<TextMark>[]): string {
  return nodes
    .map((node) => (node.kind === 'text' ? TEXT.slice(node.start, node.end) : `[${draw(node.children)}]`))
    .join('');
}

const markOf = (words: string): TextMark => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

describe('nestMarks', () => {
  it.each([
    ['no marks', [], 'he said today that rain fell'],
    ['one mark', ['today'], 'he said [today] that rain fell'],
    ['a mark inside another', ['said today that', 'today'], 'he [said [today] that] rain fell'],
    ['crossing marks: the later one is cut', ['said today', 'today that'], 'he [said [today]][ that] rain fell'],
    ['the same stretch twice', ['today', 'today'], 'he said [[today]] that rain fell'],
    ['marks side by side', ['he ', 'said'], '[he ][said] today that rain fell'],
  ])('%s', (_name, words, expected) => {
    expect(draw(nestMarks(0, TEXT.length, words.map(markOf)))).toBe(expected);
  });

  it('clips marks to the part of the text that is shown', () => {
    expect(draw(nestMarks(3, 13, [{ start: 0, end: 7 }]))).toBe('[said] today');
  });

  it('keeps every character exactly once, whatever the marks', () => {
    const mark = fc.tuple(fc.nat(TEXT.length), fc.nat(TEXT.length)).map(([start, end]) => ({ start, end }));
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 12 }), (marks) => {
        expect(draw(nestMarks(0, TEXT.length, marks)).replaceAll(/[[\]]/g, '')).toBe(TEXT);
      }),
    );
  });
});
