import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from './find-json-fault.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('the first fault of a text that is not JSON', () => {
  it.each([
    ['{"a": 1,}', 8, 'a name between " is missing here'],
    ['{"a" 1}', 5, 'a colon is missing here'],
    ['{"a": }', 6, 'a value is missing here'],
    ['[1 2]', 3, 'a comma or a closing bracket is missing here'],
    ['[1}', 2, 'this } closes nothing'],
    ['["a\nb"]', 3, 'a line break or another control character stands inside a text'],
    ['["a\\q"]', 3, 'the sign after this \\ has no meaning'],
    ['{"a": ["b', 9, 'it ends here, in the middle'],
    ['["\\u00', 6, 'it ends here, in the middle'],
    ['', 0, 'it ends here, in the middle'],
    ['[] []', 3, 'something follows the end'],
    ['{a: 1}', 1, 'a name between " or } is missing here'],
  ])('of %j stands at %i: %s', (text, at, what) => {
    expect(findJsonFault(text)).toEqual({ at, what });
  });

  it('is found exactly where JSON.parse finds one, in whatever is cut out of JSON or put into it', () => {
    const damaged = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.nat(5),
        fc.constantFrom('', '"', '\\', '{', ']', ',', ':', '1', '-', 'e', '\n', 'é'),
      )
      .map(([json, place, length, put]) => {
        const at = place % (json.length + 1);
        return json.slice(0, at) + put + json.slice(at + length);
      });
    fc.assert(
      fc.property(damaged, (text) => {
        expect(findJsonFault(text) === null).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('of a hundred thousand brackets is found at once', () => {
    expect(findJsonFault('['.repeat(100_000))).toEqual({ at: 100_000, what: 'it ends here, in the middle' });
  });
});
