import { expect, it } from 'vitest';
import { joinSpans } from './join-spans.ts';

it('makes one of stretches that overlap or hold each other, in text order, and leaves those apart that only meet', () => {
  const spans = [
    { start: 20, end: 24 },
    { start: 0, end: 5 },
    { start: 3, end: 9 },
    { start: 4, end: 6 },
    { start: 9, end: 12 },
  ];
  expect(joinSpans(spans)).toEqual([
    { start: 0, end: 9 },
    { start: 9, end: 12 },
    { start: 20, end: 24 },
  ]);
  expect(spans[1]).toEqual({ start: 0, end: 5 });
});
