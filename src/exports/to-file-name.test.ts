import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFileName } from './to-file-name.ts';

describe('toFileName', () => {
  it.each([
    ['China & Syria: “a partnership”', 'China-Syria-a-partnership'],
    ['中国和叙利亚', '中国和叙利亚'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\Windows\\x.exe', 'C-Windows-x-exe'],
    ['CON', 'story'],
    ['com1', 'story'],
    ['console', 'console'],
    ['\u202egnp.exe', 'gnp-exe'],
    ['  ', 'story'],
    ['.hidden', 'hidden'],
  ])('makes of %j the name %s', (words, name) => {
    expect(toFileName(words, 'story')).toBe(name);
  });

  it('has letters, figures and hyphens only, and is never long, empty or a half of a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (words) => {
        const name = toFileName(words, 'story');
        expect(name).toMatch(/^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u);
        expect(Array.from(name).length).toBeLessThanOrEqual(60);
      }),
    );
  });
});
