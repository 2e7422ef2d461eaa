import { describe, expect, it } from 'vitest';
import { scanMarks } from './scan-marks.ts';

/** The stretches of a text whose paragraphs are its lines; an unclosed one ends in "…", one that goes on in "→". */
function scan(text: string): string[] {
  let start = 0;
  const paragraphs = text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
  return scanMarks(text, paragraphs).map(
    (found) => text.slice(found.start, found.end) + (found.continues ? '→' : found.closed ? '' : '…'),
  );
}

describe('scanMarks', () => {
  it.each([
    ['curly marks', 'She said “I agree,” and left.', ['“I agree,”']],
    ['straight marks', 'She said "I agree," and left.', ['"I agree,"']],
    ['two single signs', "She said ''I agree,'' and left.", ["''I agree,''"]],
    ['angled marks', 'She said «I agree,» and left.', ['«I agree,»']],
    ['low marks', 'She said „I agree,“ and left.', ['„I agree,“']],
    ['single marks', 'She said ‘I agree,’ and left.', ['‘I agree,’']],
    ['single marks around an apostrophe', 'She said ‘I don’t agree,’ and left.', ['‘I don’t agree,’']],
    ['straight single marks', "She said 'we can't agree' and left.", ["'we can't agree'"]],
    ['nested marks as part of the outer ones', 'She said “He told me ‘no’ twice.”', ['“He told me ‘no’ twice.”']],
    ['an opening mark of one shape with a closing mark of another', 'She said “I agree," and left.', ['“I agree,"']],
    ['an ellipsis behind the first mark', '” … so unlike him,” she said.', ['” … so unlike him,”']],
  ])('finds %s', (_what, text, expected) => {
    expect(scan(text)).toEqual(expected);
  });

  it.each([
    ['apostrophes', 'The leaders’ plan isn’t the workers’ plan.'],
    ['elisions', "Rock 'n' roll in the '90s, 'tis said."],
    ['a closing mark without an opening one', 'I agree,” she said.'],
  ])('takes %s for no quotation', (_what, text) => {
    expect(scan(text)).toEqual([]);
  });

  it('ends an unclosed quotation with its paragraph', () => {
    expect(scan('He said, “I hope so.\nThe visit went on.')).toEqual(['“I hope so.…']);
  });

  it('ends an unclosed quotation at the last stop before the next opening mark', () => {
    expect(scan('“I hope so. It is late. “We will see.”')).toEqual(['“I hope so. It is late.…', '“We will see.”']);
  });

  it.each([
    ['“I hope so, he said. “We will see.”', ['“I hope so,…', '“We will see.”']],
    ['“I hope so, Ann Lee told reporters.', ['“I hope so,…']],
    ['“Who knows? said Lee.', ['“Who knows?…']],
    ['“I hope so, for he said nothing, and we wait.', ['“I hope so, for he said nothing, and we wait.…']],
  ])('ends an unclosed quotation before its attribution: %s', (text, expected) => {
    expect(scan(text)).toEqual(expected);
  });

  it.each([
    ['“He said ‘no,”’ she said.', ['“He said ‘no,”’']],
    ['"They are \'friends,"\' she said.', ['"They are \'friends,"\'']],
    ['“No,”s he wrote.', ['“No,”']],
  ])('takes in the inner mark that was set behind the outer one: %s', (text, expected) => {
    expect(scan(text)).toEqual(expected);
  });

  it('carries words on over a paragraph whose marks are opened again', () => {
    expect(scan('“One thing.\n“And another,” she said.')).toEqual(['“One thing.→', '“And another,”']);
  });

  it('tells feet and inches from quotations, also inside one', () => {
    const [height] = scanMarks('He is 6\' 2" tall.', [{ start: 0, end: 17 }]);
    expect(height?.measurement).toBe(true);
    expect(scan('"He is 6\' 2" tall," she said.')).toEqual(['"He is 6\' 2" tall,"']);
    expect(scan('“He is 5’9” tall,” she said.')).toEqual(['“He is 5’9” tall,”']);
  });
});

it.each<[string, string[]]>([
  ['("I agree")', ['"I agree"']],
  ['["I agree"]', ['"I agree"']],
  ['{"I agree"}', ['"I agree"']],
  ['He said—"I agree"', ['"I agree"']],
  ['He said–"I agree"', ['"I agree"']],
  ['A non-"I agree" man', ['"I agree"']],
  ['He said:"I agree"', ['"I agree"']],
  ['He said,"I agree"', ['"I agree"']],
  ['He left;"I agree"', ['"I agree"']],
  ['and/"or"', ['"or"']],
  ['He said " I agree', []],
  ['He said "', []],
  ['Room a"b and c" d', []],
  ['„I agree” he said.', ['„I agree”']],
  ['„I agree" he said.', ['„I agree"']],
  ['‟I agree” he said.', ['‟I agree”']],
  ['»I agree« he said.', ['»I agree«']],
  ["``I agree'' he said.", ["``I agree''"]],
  ['"I agree” he said.', ['"I agree”']],
  ['"I agree“ he said.', ['"I agree“']],
  ['“I agree“ he said.', ['“I agree“']],
  ['x«I agree» y', ['«I agree»']],
  ['“I hope so, Ann Lee says.', ['“I hope so,…']],
  ['“Who knows? she asked.', ['“Who knows?…']],
  ['“No! he wrote.', ['“No!…']],
  ['“I hope so, Ann B. Lee told us.', ['“I hope so,…']],
  ['“I hope so, she added.', ['“I hope so,…']],
  ['“Why? he asks.', ['“Why?…']],
  ['“I hope so, says Lee.', ['“I hope so,…']],
  ['“I hope so, asked Lee', ['“I hope so,…']],
  ['“I hope so, wrote Lee of the Daily News.', ['“I hope so,…']],
  ['“I hope so. He said no.', ['“I hope so. He said no.…']],
  ['“I hope so, the old man in the red hat said.', ['“I hope so, the old man in the red hat said.…']],
  ['“I hope so “We will see.”', ['“I hope so…', '“We will see.”']],
  ['“I hope so!  “We will see.”', ['“I hope so!…', '“We will see.”']],
  ['“It is so, I hope “We will see.”', ['“It is so,…', '“We will see.”']],
  ['“One thing.\nAnd another,” she said.', ['“One thing.…']],
  ['“One thing.\n “And another,” she said.', ['“One thing.→', '“And another,”']],
  ['“One thing.\n— “And another,” she said.', ['“One thing.…', '“And another,”']],
  ['“One thing.\nThe end.\n“And another,” she said.', ['“One thing.…', '“And another,”']],
  ['“One thing.”\n“And another,” she said.', ['“One thing.”', '“And another,”']],
  ['He said ‘the boys’ car’ won.', ['‘the boys’ car’']],
  ['The ‘boys’ left.', ['‘boys’']],
  ["She said 'we can’t agree' twice.", ["'we can’t agree'"]],
  ['Get ‘em out of ‘here’ now.', ['‘here’']],
  ['The ‘90s and the ‘new’ age.', ['‘new’']],
  ['He said ‘I agree and “no” to it.', ['“no”']],
  ['‘I agree ’ he said’', ['‘I agree ’ he said’']],
  ['A ‘a’b’ c', ['‘a’b’']],
  ["the boys' 'toys' won", ["'toys'"]],
  ['He said ‘no’, ‘never’ and ‘no.’', ['‘no’', '‘never’', '‘no.’']],
  ['She said “‘I agree’ is said.”', ['“‘I agree’ is said.”']],
  ['“He said ‘no’” and left.', ['“He said ‘no’”']],
  ['“She is 6\' 2" tall,” he said.', ['“She is 6\' 2" tall,”']],
  ['She said "It is 5\' 9" tall."', ['"It is 5\' 9" tall."']],
])('finds the stretches of %j', (text, expected) => {
  expect(scan(text)).toEqual(expected);
});
