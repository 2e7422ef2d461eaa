import { expect, it } from 'vitest';
import { markQuotations, withoutMarks } from './mark-quotations.fixture.ts';

it.each([
  ['{“We agree on it all.”}\n\nNobody spoke of it.'],
  ['<Ann Lee> rose. {“We agree on it all.”}'],
  ['{“We agree.”} {“It works,”} <she> [said].'],
  [
    '{“We agree on it.}\n\n“It took a year,” <Ann Lee> said.',
    '“We agree on it.\n\n{“It took a year,”} <Ann Lee> [said].',
  ],
  ['<Ann Lee> went on:\n\n{“We agree on it.”}'],
  ['<Ann Lee> looked up:\n\n{“We agree on it.”}'],
  ['It was late when <Ann Lee> added:\n\n{“We agree on it.”}'],
  ['<Ann Lee> rose: {“We agree.”}'],
  ['Said <Ann Lee>: {“We agree.”}'],
  ['<Ann Lee> was in tears, {“we never saw such a thing.”}'],
  ['{“We agree,”} <she> [said]. {“It works.”} {“It is safe.”}'],
  ['{“We agree,”} <she> [said].\n\n“It works.”', '“We agree,” <she> said.\n\n{“It works.”}'],
  [
    '{“We agree,”} <Ann Lee> [said]. She left.\n\n“It works well.”',
    '“We agree,” <Ann Lee> said. She left.\n\n{“It works well.”}',
  ],
  ['‘A long way home.’\n\n{“We agree,”} <Ann Lee> [said].'],
  ['{‘We agree on it.’}\n\nThat was all.'],
  ['<Ann Lee> [said] {“we agree.\n\n“It works.”} The end.'],
  ['<Ann Lee> [said], {“We agree.}\n\nThe end.'],
  ['<Ann Lee> [said], {“We agree.\n\n“It works.\n\n“It is safe.”}'],
  ['{“We agree,”} <she> [said], {“on it.\n\n“It works.”}'],
  ['• {The price is fair}, <Ann Lee> [said].'],
  ['* {The price is fair}, <Ann Lee> [said].'],
  ['{The price is fair}, <Sen. Ann Lee> [said].'],
  ['{“We agree,”} [said] <Sen. Ann Lee>.'],
  ['<Ann Lee, Jr.>, [said] {that it works}.'],
  ['DOVER (News) — <Ann Lee> [said] {that it works}.'],
  ['DOVER — {“We agree,”} <Ann Lee> [said].'],
  ['DOVER, Ohio, May 5 (News) — <Ann Lee> [said] {that it works}.'],
  ['<The NASA> [said] {that it works}.'],
  ['<Ann Lee> [said] {that it works — at last}.'],
])('finds what is said: %j', (...marked) => {
  expect(markQuotations(withoutMarks(marked[0] ?? ''))).toEqual(marked);
});

it.each(['Ann Lee was in tears, “we saw it.”'])('finds nothing said: %j', (text) => {
  expect(markQuotations(text)).toEqual([]);
});
