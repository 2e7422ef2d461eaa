import { expect, it } from 'vitest';
import { readLines } from '#analysis/links/read-lines.fixture.ts';
import { draftWording } from './draft-wording.fixture.ts';
import { findRuns } from './find-runs.ts';

/** The runs of two quotations: the words, and with which word they begin in each. */
function describeRuns(line: string): string {
  const [pair = ''] = line.split(' → ');
  const [a = [], b = []] = pair.split(' | ').map((words) => draftWording('a', words).words);
  const found = findRuns(a, b).map((run) => {
    const words = a.slice(run.a, run.a + run.length).map(({ form }) => form);
    return `${words.join(' ')} ${run.a}/${run.b}`;
  });
  return `${pair} → ${found.join('; ') || 'none'}`;
}

const TABLE = `
the dam will hold | the dam will hold → the dam will hold 0/0
the dam will hold now | so the dam will hold → the dam will hold 0/1
old dams hold | old dams hold → old dams hold 0/0
old dams | old dams → none
and so will we | and so will they → none
it was for all of the dams | but it was for all → none
the dam will hold and the mill will burn | the mill will burn and the dam will hold → the dam will hold 0/5
the mill will burn and the old dam will hold | the old dam will hold and the mill will burn → the old dam will hold 5/0
the dam will hold and boats sink in bays | the dam will hold but boats sink in bays → the dam will hold 0/0; boats sink in bays 5/5
boats sink in bays and ferries sail to ports | ferries sail to ports and boats sink in bays of ice → boats sink in bays 0/5
we mend the dam we mend the dam | we mend the dam → we mend the dam 0/0
we mend the dam | we mend the dam we mend the dam → we mend the dam 0/0
dam by dam by dam by dam | dam by dam → dam by dam 0/0
ships sail at dawn | we saw ships sail at noon and ships sail at dawn → ships sail at dawn 0/7
`;

it.each(readLines(TABLE))('the runs of equal words: %s', (line) => {
  expect(describeRuns(line)).toBe(line);
});

it('what is said over and over is looked at in twelve places', () => {
  const [a, b] = ['we mend the dam', `${'we mend the mill and '.repeat(12)}we mend the dam`].map(
    (words) => draftWording('a', words).words,
  );
  expect(findRuns(a ?? [], b ?? []).map(({ length }) => length)).toEqual([3]);
  const [c, d] = ['we mend the dam', `${'we mend the mill and '.repeat(11)}we mend the dam`].map(
    (words) => draftWording('a', words).words,
  );
  expect(findRuns(c ?? [], d ?? []).map(({ length }) => length)).toEqual([4]);
});
