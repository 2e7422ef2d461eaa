import { describe, expect, it } from 'vitest';
import { toPlaces } from './to-places.ts';

const placesOf = (from: number, to: number) => {
  const places = toPlaces(from, to, 300);
  return (['from', 'frame', 'to'] as const).map((part) => `${places[part].leftPx}+${places[part].widthPx}`).join(' ');
};

describe('toPlaces', () => {
  it.each([
    ['a large window has its ends beside it', 100, 200, '76+24 100+100 200+24'],
    ['a small one is as wide as a finger', 148, 152, '114+24 138+24 162+24'],
    ['one at the beginning leaves room for its end', 0, 2, '0+24 24+24 48+24'],
    ['one at the end too', 299, 300, '228+24 252+24 276+24'],
    ['the whole span has its ends within it', 0, 300, '0+24 0+300 276+24'],
  ])('%s', (_name, from, to, places) => {
    expect(placesOf(from, to)).toBe(places);
  });
});
