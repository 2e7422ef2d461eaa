import { describe, expect, it } from 'vitest';
import { readLines } from '#analysis/links/read-lines.fixture.ts';
import { alignWordings } from './align-wordings.ts';
import { contradict } from './contradict.ts';
import { draftWording } from './draft-wording.fixture.ts';

function describeContradiction(line: string, how?: { isLong: boolean; isFrame: boolean }): string {
  const [pair = ''] = line.split(' → ');
  const [a = '', b = ''] = pair.split(' | ');
  const [one, other] = [draftWording('a', a), draftWording('b', b)];
  const [forth, back] = [
    contradict(one, other, alignWordings(one.words, other.words), how),
    contradict(other, one, alignWordings(other.words, one.words), how),
  ];
  return `${pair} → ${forth === back ? (forth ?? 'nothing') : `${forth} or ${back}`}`;
}

const NUMBERS = `
We brought 140 people to the hall | We brought 210 people to the hall → number
We brought 140 people to the hall | We brought more than 100 people to the hall → number
12 schools are open again this week | 15 schools are open again this week → number
The bridge was opened in 1994 by my father | The bridge was opened in 1998 by my father → number
The bridge was opened by my father in 1994 | The bridge was opened by my father in 1998 → number
In 1994 my father opened the bridge | In 1998 my father opened the bridge → number
The bridge was opened in 1994 by my father | The bridge was opened in May by my father → nothing
The bridge was opened in 1994 by my father | The bridge was opened in May 1994 by my father → nothing
More than 60 houses lost their roofs | over 60 houses had lost their roofs → nothing
`;
const POLARITY = `
The auditors have approved the accounts | The auditors have not approved the accounts → polarity
The auditors approved the accounts | The auditors never approved the accounts → polarity
We have a plan for the dam | We have no plan for the dam → polarity
We will mend the dam | We will refuse to mend the dam → polarity
The dam can be mended | It is impossible that the dam can be mended → polarity
We will raise the toll on the bridge | We will cut the toll on the bridge → polarity
The toll on the bridge will rise | The toll on the bridge will fall → polarity
We will begin to mend the northern area | We will start to mend the southern region → polarity
denied: that he had paid the toll | said: that he had paid the toll → polarity
has denied: that he had paid the toll | said: that he had paid the toll → polarity
denies: that he had paid the toll | said: that he had paid the toll → polarity
rejected: that he had paid the toll | said: that he had paid the toll → polarity
ruled out: that he had paid the toll | said: that he had paid the toll → polarity
rules out: that he had paid the toll | said: that he had paid the toll → polarity
ruling out: that he had paid the toll | said: that he had paid the toll → polarity
disputed: that he had paid the toll | said: that he had paid the toll → polarity
refuted: that he had paid the toll | said: that he had paid the toll → polarity
dismissed: that he had paid the toll | said: that he had paid the toll → polarity
rebuffed: that he had paid the toll | said: that he had paid the toll → polarity
ruled: that he had paid the toll | said: that he had paid the toll → nothing
denied: that he had paid the toll | rejected: that he had paid the toll → nothing
denied: that he had not paid the toll | said: that he had paid the toll → nothing
denied: that he had paid the toll | said: that he had not paid the toll → nothing
The auditors have not approved the accounts | The auditors had not approved the accounts → nothing
I will sign no treaty with Lund | he would not sign a treaty with Lund → nothing
No, the dam will hold | the dam will hold → nothing
There is nothing so old as the mill and the lock | the mill and the lock → nothing
The dam will hold and not a stone is loose | the dam will hold → nothing
`;
const NAMES = `
We support Lund in defending its borders | We support Oslo in defending its borders → name
Lund has to defend its borders | Oslo has to defend its borders → name
We support Lund in defending its borders | We support Lund in defending its borders → nothing
`;
const OBJECTS = `
The hospital will get ten beds | The school will get ten beds → object
We will rebuild the bridge in two years | We will rebuild the tunnel in two years → object
We will never accept rule over the valley | We will never accept rule over the lakes → object
We sold the old mill to the town | We sold the old mill to the bank → object
We thank our nurses for this work | We thank our guards for this work → object
We saw ten ships in the bay | We saw ten planes in the bay → object
Ships are safe in the bay | Planes are safe in the bay → object
We will mend roads in the valley | We will mend ports in the valley → object
We won. The hospital will get ten beds | We won! The school will get ten beds → object
We will rebuild the old bridge in two years | We will rebuild the river tunnel in two years → object
They want a firm pact on fishing | they want a solid pact on fishing → nothing
We will mend the dam at once | We will inspect the dam at once → nothing
We will mend the dam slowly | We will mend the dam together → nothing
We honour the educators of Lund | We honour the education of Lund → nothing
We will sell the big grey stone mill today | We will sell the ferry today → nothing
We will sell the mill and the lock | We will sell the lock → nothing
We will begin to mend the bridge in this area | we will start to mend the crossing in this region → nothing
`;

describe('two quotations that share their words', () => {
  it.each(readLines([NUMBERS, POLARITY, NAMES, OBJECTS].join('\n')))('contradict each other or not: %s', (line) => {
    expect(describeContradiction(line)).toBe(line);
  });

  it.each(
    readLines(`
      We will mend the dam at once | We will inspect the dam at once → object
      We will mend the dam slowly | We will mend the dam together → object
      They want a firm pact on fishing | they want a solid pact on fishing → object
      We will mend the dam at once | We will mend the dam at once → nothing
      We will mend the dam of the town at once | We will mend the dam at once → nothing
    `),
  )('and nearly no other contradict each other by any other word: %s', (line) => {
    expect(describeContradiction(line, { isLong: false, isFrame: true })).toBe(line);
  });

  it.each(
    readLines(`
      The hospital will get ten beds | The school will get ten beds → nothing
      We brought 140 people to the hall | We brought 210 people to the hall → number
      We won in 19 or 20 | We won in nineteen → nothing
      We won in 19 or 20 | We won in eighteen → number
    `),
  )('and very many do not contradict each other by a noun: %s', (line) => {
    expect(describeContradiction(line, { isLong: true, isFrame: true })).toBe(line);
  });
});
