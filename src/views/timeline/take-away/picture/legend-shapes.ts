import type { Look } from '#views/timeline/drawing/to-shown-looks.ts';
import { toFormShapes } from './form-shapes.ts';
import type { Palette } from './palette.ts';
import { type Shape, boxOf, lineOf, textOf } from './picture.ts';

const LETTER_PX = 6.4;
const FORM = { width: 26, height: 12 };
const LINE = 22;
const PLAIN = { form: 'happened', dashed: false, fadesIn: false, fadesOut: false } as const;

/** What the forms that occur in a picture mean, in words, on as many lines as they need. */
export function toLegend(
  left: number,
  top: number,
  width: number,
  palette: Palette,
  shown: ReadonlySet<Look>,
): { height: number; shapes: Shape[] } {
  const { ink, sharedWash, paper, quoteWash } = palette;
  const event = (look: Partial<Parameters<typeof toFormShapes>[0]>) => (x: number, y: number) =>
    toFormShapes({ ...PLAIN, ...look }, { x, y, ...FORM }, { hue: ink, wash: sharedWash }, paper);
  const rule = (x: number, y: number, more: object) => lineOf(x + 1.5, y, x + 1.5, y + FORM.height, ink, more);
  const forms: [look: Look, words: string, draw: (x: number, y: number) => Shape[]][] = [
    ['happened', 'told as happened', event({})],
    ['planned', 'planned or expected', event({ form: 'planned' })],
    ['reported', 'reported by others', event({ form: 'reported' })],
    ['denied', 'denied', event({ form: 'denied' })],
    ['mixed', 'told in several ways', event({ form: 'mixed' })],
    [
      'differs',
      'articles differ',
      (x, y) => [textOf(x + FORM.width / 2, y + 11, '≠', ink, { weight: 600, anchor: 'middle' })],
    ],
    ['inferred', 'date inferred', event({ dashed: true })],
    ['uncertain', 'some time within', event({ fadesOut: true })],
    ['said', 'quotations', (x, y) => [boxOf({ x, y, ...FORM, fill: quoteWash }), rule(x, y, { strokeWidth: 3 })]],
    ['published', 'published', (x, y) => [rule(x, y, { strokeWidth: 2, dashed: true })]],
    [
      'counted',
      'many, counted',
      (x, y) =>
        [7, FORM.height, 4].map((height, bar) => {
          const [middle, bottom] = [x + 4 + bar * 9, y + FORM.height];
          return lineOf(middle, bottom, middle, bottom - height, palette.inkSoft, { strokeWidth: 7 });
        }),
    ],
  ];
  const shapes: Shape[] = [];
  let [x, y] = [left, top];
  for (const [look, words, draw] of forms) {
    if (!shown.has(look)) continue;
    const needed = FORM.width + 8 + words.length * LETTER_PX + 20;
    if (x + needed > left + width) [x, y] = [left, y + LINE];
    shapes.push(...draw(x, y), textOf(x + FORM.width + 8, y + 10, words, palette.inkSoft));
    x += needed;
  }
  return { height: y - top + LINE, shapes };
}
