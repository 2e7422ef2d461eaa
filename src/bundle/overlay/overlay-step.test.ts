import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction, Overlay } from './overlay.ts';
import { applyStep, toCorrectionStep, toInverse, toNoteStep } from './overlay-step.ts';
import { overlayOfEachKind } from './test-overlay.ts';

const overlay = overlayOfEachKind();
const ids = ({ corrections }: Overlay) => corrections.map(({ id }) => id).join(' ');

describe('steps of changing what is laid over a story', () => {
  it('come back to where they began when they are taken back, in whichever order they were made', () => {
    const things = fc.constantFrom(...overlay.corrections.map(({ id }) => id), 'new');
    const after = fc.option(fc.constantFrom(...overlay.corrections));
    fc.assert(
      fc.property(fc.array(fc.tuple(things, after), { maxLength: 12 }), (changes) => {
        let now = overlay;
        const steps = changes.map(([id, to]) => {
          const step = toCorrectionStep(now, id, to && { ...to, id });
          now = applyStep(now, step);
          return step;
        });
        for (const step of steps.toReversed()) now = applyStep(now, toInverse(step));
        expect(now).toEqual(overlay);
      }),
    );
  });

  it('put a changed correction where it stood, and one that was taken away back between the others', () => {
    const [, second] = overlay.corrections;
    const changed: Correction = { ...overlay.corrections[0]!, id: 'c2' }; // the overlay has one of each kind
    expect(ids(applyStep(overlay, toCorrectionStep(overlay, 'c2', changed)))).toBe(ids(overlay));
    const gone = toCorrectionStep(overlay, 'c2', null);
    expect([gone.before, ids(applyStep(overlay, gone))]).toEqual([second, ids(overlay).replace('c2 ', '')]);
    expect(ids(applyStep(applyStep(overlay, gone), toInverse(gone)))).toBe(ids(overlay));
  });

  it('change what they change where it stands now, when others before it were taken away meanwhile', () => {
    const step = toCorrectionStep(overlay, 'c5', { ...overlay.corrections[0]!, id: 'c5' }); // there is one of each kind
    const meanwhile = { ...overlay, corrections: overlay.corrections.slice(2) };
    expect(ids(applyStep(meanwhile, step))).toBe(ids(meanwhile));
  });

  it('touch nothing else, whatever was changed elsewhere meanwhile', () => {
    const step = toNoteStep(overlay, 'n2', { ...overlay.notes[0]!, id: 'n2' }); // there is one note
    const meanwhile = { corrections: [], notes: [] };
    expect(applyStep(applyStep(meanwhile, step), toInverse(step))).toEqual(meanwhile);
    expect(applyStep(meanwhile, toInverse(step))).toEqual(meanwhile);
  });
});
