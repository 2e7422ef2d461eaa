import { expect, it } from 'vitest';
import { readLines } from '#analysis/links/read-lines.fixture.ts';
import { describeRendering } from './describe-rendering.ts';
import { draftWording } from './draft-wording.fixture.ts';

/**
 * How one quotation renders a fuller one: the rule, what differs, its own words first, and each cut as the word behind
 * which it lies and what is left out.
 */
function describeRenderings(line: string): string {
  const [pair = ''] = line.split(' → ');
  const [full = '', part = ''] = pair.split(' | ');
  const [fullest, own] = [draftWording('a', full), draftWording('b', part)];
  const { text: textOfFull } = fullest.side;
  const { text } = own.side;
  const slice = (of: string, span: { start: number; end: number } | null) =>
    span ? of.slice(span.start, span.end) : '–';
  const { rule, differences, cuts } = describeRendering(fullest, own, 'verbatim');
  const found = [
    rule,
    ...differences.map((each) => `${each.kind}: ${slice(text, each.own)} / ${slice(textOfFull, each.fullest)}`),
    ...cuts.map(({ at, leftOut }) => `${/\S*$/u.exec(text.slice(0, at))?.[0]} […${slice(textOfFull, leftOut)}]`),
  ];
  return `${pair} → ${found.join('; ')}`;
}

const TABLE = `
the old dam will hold | the old dam will hold → verbatim
the old dam will hold | about: that the old dam will hold → verbatim
the old dam will hold until the ice breaks | the old dam will hold → cut; hold […until the ice breaks]
we know it well that the old dam will hold | the old dam will hold → cut;  […we know it well that]
the old dam of our fathers will hold for good | the old dam will hold for good → cut; dam […of our fathers]
the old stone dam will hold for good | the old dam will hold for good → cut; detail: – / stone
the old dam will hold for good | the old stone dam will hold for good → verbatim; detail: stone / –
the old dam will hold for good | the old dam will stand for good → reworded; wording: stand / hold
the old dam held for good | about: that the old dam had held for good → verbatim
the old dam has held for good | the old dam had held for good → reworded; wording: had / has
the dam will hold for 40 years yet | the dam will hold for 50 years yet → reworded; number: 50 years / 40 years
the dam of Lund will hold for good | the dam of Oslo will hold for good → reworded; name: Oslo / Lund
the dam will hold for ever and we will mend its gates | the dam will hold for ever → cut; ever […and we will mend its gates]
the dam holds, old mills turn, the ferry sails, new lamps burn | the dam holds, the ferry sails → cut; holds […old mills turn]; sails […new lamps burn]
`;

it.each(readLines(TABLE))('a rendering: %s', (line) => {
  expect(describeRenderings(line)).toBe(line);
});

it('a rendering keeps a rule that is not of the letter', () => {
  const [full, part] = [draftWording('a', 'the old dam will hold'), draftWording('b', 'the dam will hold')];
  expect(describeRendering(full, part, 'overlap').rule).toBe('overlap');
  expect(describeRendering(full, part, 'reworded')).toMatchObject({
    rule: 'reworded',
    article: 'b',
    quotation: 'b.q0',
  });
});
