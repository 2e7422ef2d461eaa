import { expect, it } from 'vitest';
import { extract } from './read-quotations.fixture.ts';

it.each([
  ['stated', 'Ann Lee said that it works.'],
  ['stated', '“We agree,” Ann Lee said.'],
  ['stated', '“We agree,” said Ann Lee.'],
  ['stated', 'Ann Lee is saying that it works.'],
  ['stated', 'Ann Lee was quoted as saying that it works.'],
  ['stated', 'The agency quoted Ann Lee as saying that it works.'],
  ['stated', 'According to Ann Lee, the bridge is safe.'],
  ['stated', '“We agree” — Ann Lee'],
  ['inferred', 'Ann Lee rose, saying that it works.'],
  ['inferred', 'By saying that it works, Ann Lee calmed us.'],
  ['inferred', 'Ann Lee opposed “across-the-board freezes” in town.'],
  ['inferred', 'Ann Lee rose: “We agree.”'],
])('who speaks is %s in: %s', (basis, text) => {
  expect(extract(text).quotations.map(({ speaker }) => speaker?.basis)).toEqual([basis]);
});
