import { expect, it } from 'vitest';
import { markQuotations, withoutMarks } from './mark-quotations.fixture.ts';

it.each([
  ['They heard <her> [promise] {that the bridge “will be built”} and left.'],
  ['They heard <her> [promise] {that the bridge “will be built” soon}, but left.'],
  ['<They> [praised] {his remark that “nobody will pay.”}'],
  ['They laughed at <his> [remark] {that “nobody will pay.”}'],
  ['They laughed at <Ann Lee’s> last [remark] {that “nobody will pay.”}'],
  ['They laughed at <the mayor’s> last [remark] {that “nobody will pay.”}'],
  ['They laughed at <their> [claims] {that the bridge “is a toy” for us}, then left.'],
  ['They laughed at <her> [promise] {that the bridge “will be built”} and paid.'],
  ['They laughed at <her> [promise] {that the bridge “will be built” soon}, but left.'],
  ['They laughed at <her> first two [claims] {that “nobody will pay.”}'],
  ['They laughed at <Mayor Bo Day’s> [claim] {that “nobody will pay.”}'],
  ['<His> [remark] {that “nobody will pay”} angered us.'],
])('finds what is said: %j', (...marked) => {
  expect(markQuotations(withoutMarks(marked[0] ?? ''))).toEqual(marked);
});

it.each([
  'They laughed at the promise that the bridge “will be built” soon.',
  'They laughed at her very long and odd claim that “nobody” will pay.',
  'They laughed at her (old) claim that “nobody” will pay.',
  'They laughed at her promise for a new bridge there that “will be built” soon.',
  'They laughed at her promise, that “will be built” soon.',
])('finds nothing said: %j', (text) => {
  expect(markQuotations(text)).toEqual([]);
});
