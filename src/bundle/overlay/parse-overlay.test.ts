import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CORRECTION_KINDS, EMPTY_OVERLAY, type Overlay } from './overlay.ts';
import { OverlayError, parseOverlay } from './parse-overlay.ts';
import { overlayOfEachKind } from './test-overlay.ts';

const faultsOf = (given: { corrections: unknown; notes: unknown }): readonly string[] => {
  try {
    parseOverlay(given);
    return [];
  } catch (error) {
    if (error instanceof OverlayError) return error.faults;
    throw error;
  }
};

/** The overlay of each kind, as JSON gives it, with one value exchanged or, when it is undefined, taken out. */
function withValue(path: readonly (string | number)[], value: unknown): Overlay {
  const overlay: Overlay = structuredClone(overlayOfEachKind());
  let parent: unknown = overlay;
  for (const key of path.slice(0, -1)) parent = (parent as Record<string | number, unknown>)[key];
  (parent as Record<string | number, unknown>)[path.at(-1) ?? ''] = value;
  return overlay;
}

describe('parseOverlay', () => {
  it('gives back corrections of each kind and notes as they are, always with the same bytes', () => {
    const overlay = overlayOfEachKind();
    expect(overlay.corrections.map(({ kind }) => kind)).toEqual(CORRECTION_KINDS);
    expect(parseOverlay(overlay)).toEqual(overlay);
    const [first] = overlay.corrections;
    const shuffled = { ...overlay, corrections: [Object.fromEntries(Object.entries(first ?? {}).toReversed())] };
    expect(JSON.stringify(parseOverlay(shuffled).corrections)).toBe(JSON.stringify([first]));
    expect(parseOverlay(EMPTY_OVERLAY)).toEqual(EMPTY_OVERLAY);
  });

  it('takes along nothing that it does not know', () => {
    expect(parseOverlay(withValue(['notes', 0, 'colour'], 'red'))).toEqual(overlayOfEachKind());
  });

  it.each<[readonly (string | number)[], unknown, string]>([
    [['corrections'], 'none', 'corrections: a list is expected'],
    [['corrections', 0], null, 'corrections[0]: an object is expected'],
    [['corrections', 0, 'kind'], 'delete-text', 'corrections[0].kind: no such correction is known'],
    [['corrections', 0, 'id'], 'c2', 'corrections[1].id: "c2" exists twice'],
    [['corrections', 0, 'speaker'], ' ', 'corrections[0].speaker: the text is empty'],
    [['corrections', 0, 'speaker'], undefined, 'corrections[0].speaker: a text is expected'],
    [['corrections', 0, 'speaker'], 'x'.repeat(201), 'corrections[0].speaker: longer than 200 characters'],
    [
      ['corrections', 0, 'quotation', 'start'],
      -1,
      'corrections[0].quotation.start: a whole number from 0 on is expected',
    ],
    [
      ['corrections', 1, 'quotation', 'end'],
      9,
      'corrections[1].quotation: start and end are not as far apart as the words are long',
    ],
    [['corrections', 3, 'date'], '2024-02-30', 'corrections[3].date: "2024-02-30" is no day'],
    [['corrections', 5, 'date'], '2024-03/2024-02', 'corrections[5].date: "2024-03/2024-02" is no day'],
    [['corrections', 6, 'kept', 'mention', 'article'], 7, 'corrections[6].kept.mention.article: a text is expected'],
    [['corrections', 7, 'mentions', 1, 'exact'], '', 'corrections[7].mentions[1].exact: the text is empty'],
    [['corrections', 8, 'relation'], 'alike', 'corrections[8].relation: "same" or "related" is expected'],
    [['notes', 0, 'text'], 5, 'notes[0].text: a text is expected'],
    [['notes'], Array.from({ length: 2_001 }), 'notes: more than 2000'],
  ])('names the place of what is wrong: %j', (path, value, fault) => {
    expect(faultsOf(withValue(path, value)).join('\n')).toContain(fault);
  });

  it('ends in an overlay or in an OverlayError, whatever it is given', () => {
    const anyValue = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true });
    const everyFaultHasItsPlace = (given: { corrections: unknown; notes: unknown }) =>
      faultsOf(given).every((fault) => /^(?:corrections|notes)\b/.test(fault));
    fc.assert(fc.property(anyValue, anyValue, (corrections, notes) => everyFaultHasItsPlace({ corrections, notes })));
    const places = [['corrections'], ['notes'], ...CORRECTION_KINDS.map((_, at) => ['corrections', at])];
    const keys = fc.constantFrom('id', 'kind', 'quotation', 'passage', 'event', 'mentions', 'kept', 'a', 'date', 0, 5);
    const spoil = (place: (string | number)[], key: string | number, value: unknown) =>
      everyFaultHasItsPlace(withValue([...place, key], value));
    fc.assert(fc.property(fc.constantFrom(...places), keys, anyValue, spoil));
    expect(everyFaultHasItsPlace(EMPTY_OVERLAY)).toBe(true);
  });
});
