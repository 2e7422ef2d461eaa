import { expect, it } from 'vitest';
import { listPassages } from './list-passages.ts';

it('the passages of an article come in the order of its text, each of its kind', () => {
  const sentences = [
    { start: 10, end: 20, paragraph: 0 },
    { start: 30, end: 40, paragraph: 1 },
  ];
  const headings = [{ start: 21, end: 29 }];
  const setAside = [
    { start: 41, end: 50, reason: 'caption' as const, rule: 'given' },
    { start: 0, end: 9, reason: 'breadcrumb' as const, rule: 'given' },
  ];
  expect(listPassages({ sentences, headings, setAside })).toEqual([
    { kind: 'set aside', start: 0, end: 9 },
    { kind: 'sentence', start: 10, end: 20 },
    { kind: 'heading', start: 21, end: 29 },
    { kind: 'sentence', start: 30, end: 40 },
    { kind: 'set aside', start: 41, end: 50 },
  ]);
});
