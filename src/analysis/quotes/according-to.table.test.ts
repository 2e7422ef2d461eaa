import { expect, it } from 'vitest';
import { markQuotations, withoutMarks } from './mark-quotations.fixture.ts';

it.each([
  ['[According to] <Ann Lee>, {the bridge is safe}.'],
  ['[According to] <Ann Lee, the mayor>, {the bridge is safe}.'],
  ['[According to] <a report>, {the bridge is safe}.'],
  ['{The bridge is safe}, [according to] <Ann Lee>.'],
  ['{The bridge is safe} [according to] <Ann Lee>.'],
  ['{The bridge is safe} — [according to] <Ann Lee>.'],
  ['{The bridge is safe} ([according to] <Ann Lee>).'],
  ['{The bridge}, [according to] <Ann Lee>, {is safe}.'],
  ['{The bridge} — [according to] <Ann Lee> — {is safe}.'],
  ['{The bridge}, [according to] <Ann Lee, the mayor>, {is safe}.'],
  ['{The bridge is safe}, [according to] <Ann Lee, the mayor of Dover>.'],
  ['{“Safe,”} [according to] <Ann Lee>.'],
  ['<Ann Lee> [said] {the bridge is safe}, according to ~Bo Day~.'],
  ['{“We agree,”} <Ann Lee> [said], according to ~the Daily News~.'],
  ['{The bridge is safe}, [according to] <Ann Lee (D-Ohio)>.'],
  ['{The bridge is safe}, [according to] <Ann Lee, who left>.'],
  ['{The bridge}, [according to] <Ann Lee, whose son built it>, {is safe}.'],
  ['[According to] <Ann Lee>, {it works}.'],
  ['[According to] <her>, {the bridge is safe}.'],
  ['<Ann Lee> [said] {the bridge is safe, and it is old}, according to ~Bo Day~.'],
])('finds what is said: %j', (...marked) => {
  expect(markQuotations(withoutMarks(marked[0] ?? ''))).toEqual(marked);
});
