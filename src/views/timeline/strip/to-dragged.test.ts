import { describe, expect, it } from 'vitest';
import { toDragged } from './to-dragged.ts';

const span = { from: 0, to: 100, shortest: 4 };
const window = { from: 40, to: 60 };

describe('toDragged', () => {
  it.each([
    ['the frame moves as a whole', toDragged('frame', window, 50, 60, span), 50, 70],
    ['the frame stops at the end of the span', toDragged('frame', window, 50, 99, span), 80, 100],
    ['the beginning moves alone', toDragged('from', window, 40, 30, span), 30, 60],
    ['the beginning stops short of the end', toDragged('from', window, 40, 90, span), 56, 60],
    ['the end stops where the span ends', toDragged('to', window, 60, 300, span), 40, 100],
    ['a new window is drawn in either direction', toDragged('strip', window, 30, 10, span), 10, 30],
    ['a new window is never too short', toDragged('strip', window, 30, 31, span), 28.5, 32.5],
  ])('%s', (_name, dragged, from, to) => {
    expect(dragged).toEqual({ from, to });
  });
});
