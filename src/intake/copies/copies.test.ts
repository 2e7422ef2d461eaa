import { expect, it } from 'vitest';
import { workSeconds } from '#tests/bench/work-seconds.ts';
import { findNearCopies } from './find-near-copies.ts';
import { toShingles } from './to-shingles.ts';

/** Words that no other text has. */
const write = (name: string, from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `${name}${from + at}`).join(' ');
const find = (...texts: string[]) =>
  Object.fromEntries(findNearCopies(texts.map((text, at) => ({ id: String(at), shingles: toShingles(text) }))));
const about = (share: number) => expect.closeTo(share, 1) as number;

it('finds a text that another has nearly as it is, whichever comes first', () => {
  const agency = write('a', 0, 300);
  const printed = `${write('own', 0, 20)}. ${agency.toUpperCase()}`;
  expect(find(agency, printed)).toEqual({ 0: { of: '1', share: 1 } });
  expect(find(printed, agency)).toEqual({ 1: { of: '0', share: 1 } });
});

it('finds a text that was cut short and changed here and there', () => {
  const cut = `${write('a', 0, 100)} other words ${write('a', 102, 150)} ${write('b', 0, 60)}`;
  expect(find(write('a', 0, 300), cut)).toEqual({ 1: { of: '0', share: about(0.67) } });
});

it('does not take for copies what shares a quotation or a boilerplate', () => {
  const quotation = write('q', 0, 80);
  expect(find(`${write('a', 0, 200)} ${quotation}`, `${write('b', 0, 200)} ${quotation}`, 'Short.', 'Short.')).toEqual(
    {},
  );
});

it('leads each of many copies to one article', () => {
  const agency = write('a', 0, 200);
  const copies = find(...Array.from({ length: 5 }, (_, at) => `${agency} ${write(`own${at} `, 0, at)}`));
  expect(Object.keys(copies)).toHaveLength(4);
});

it('knows writing without spaces', () => {
  const text = Array.from({ length: 200 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 20_000))).join('');
  expect(find(text, `${text}。`)).toEqual({ 1: { of: '0', share: 1 } });
});

it('takes no longer than the texts are long', () => {
  const texts = Array.from(
    { length: 500 },
    (_, at) => `${write(`w${at % 100} `, 0, 500)} ${write('boilerplate', 0, 50)}`,
  );
  expect(workSeconds(() => expect(Object.keys(find(...texts))).toHaveLength(400))).toBeLessThan(10);
});
