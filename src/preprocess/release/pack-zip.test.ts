import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packZip } from './pack-zip.ts';

const FILES = [
  { path: 'index.html', content: '<title>Ü</title>' },
  { path: 'assets/font.woff2', content: new Uint8Array([0, 255, 13, 10]) },
];

describe('packZip', () => {
  it('gives the same bytes for the same files in any order', () => {
    expect(packZip(FILES.toReversed())).toEqual(packZip(FILES));
  });

  it('keeps text and bytes as they are, in the order of their paths', () => {
    const files = unzipSync(packZip(FILES));
    expect(Object.keys(files)).toEqual(['assets/font.woff2', 'index.html']);
    expect(files['assets/font.woff2']).toEqual(FILES[1]?.content);
    expect(strFromU8(files['index.html'] ?? new Uint8Array())).toBe(FILES[0]?.content);
  });
});
