import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWordChanges, type WordPiece } from './to-word-changes.ts';

const whole = (text: string) => ({ text, span: { start: 0, end: text.length } });
const change = (first: string, second: string, ignoresTrifles = true) =>
  toWordChanges(whole(first), whole(second), ignoresTrifles);
const SIGNS = { both: ['', ''], first: ['[-', '-]'], second: ['{+', '+}'] } as const;
const draw = (pieces: readonly WordPiece[]) =>
  pieces.map(({ kind, text }) => `${SIGNS[kind][0]}${text}${SIGNS[kind][1]}`).join(' ');

describe('toWordChanges', () => {
  it.each([
    ['He joined the ceremony', 'He will join the ceremony', 'He [-joined-] {+will join+} the ceremony'],
    ['about 1,200 boats', 'about 1,300 boats', 'about [-1,200-] {+1,300+} boats'],
    ['fell by 4% in May', 'fell by 4 in May', 'fell by 4 [-%-] in May'],
    ['the U.S. envoy', 'the U.S. envoy', 'the U.S. envoy'],
    ['The mill, she said, burned.', '“the mill” she said burned', 'The mill, she said, burned'],
    ['It rained', '', '[-It rained-]'],
    ['', '', ''],
  ])('turns "%s" into "%s"', (first, second, drawn) => {
    expect(draw(change(first, second))).toBe(drawn);
  });

  it('tells marks and letter case apart where they are asked for', () => {
    expect(draw(change('The mill, it burned.', 'the mill it burned!', false))).toBe(
      '[-The-] {+the+} mill [-,-] it burned [-.-] {+!+}',
    );
  });

  it('keeps all words of both texts, in their order', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', '12', '1,5', '%'), { maxLength: 12 })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(text, text, (first, second) => {
        const pieces = change(first, second, false);
        const without = (kind: string) =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map((piece) => piece.text)
            .join(' ');
        expect([without('second'), without('first')]).toEqual([first, second]);
      }),
    );
  });
});
