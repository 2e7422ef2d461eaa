import { expect, it } from 'vitest';
import { splitWords } from '#analysis/links/split-words.ts';
import { readLines } from '#analysis/links/read-lines.fixture.ts';
import { readNegations } from './negations.ts';
import { makeSide } from './side.ts';

/** What a sentence denies, from its negation to the word denied. */
function describeNegations(line: string): string {
  const [text = ''] = line.split(' → ');
  const sentence = { start: 0, end: text.length };
  const side = makeSide(text, { sentence, words: splitWords(text, sentence), names: [], dates: [] });
  const found = readNegations(side).map(({ from, at, isHaving }) => {
    return `${isHaving ? 'having: ' : ''}${text.slice(side.words[from]?.start, side.words[at]?.end)}`;
  });
  return `${text} → ${found.join('; ') || 'nothing'}`;
}

const TABLE = `
The mayor did not sign the plan. → did not sign
The mayor never signed the plan. → never signed
The mayor has never signed the plan. → has never signed
The mayor cannot sign the plan. → cannot sign
An American cannot vote there. → cannot vote
The mayor didn’t sign the plan. → didn’t sign
The mayor won’t sign the plan. → won’t sign
The mayor isn’t ill. → isn’t ill
The mayor has not yet signed the plan. → has not yet signed
The mayor did not there and then sign. → nothing
The mayor is not ill and not old. → is not ill; not old
Signed or not, the plan stands. → nothing
The mayor signed it not. → nothing
The mayor was not on it, friends said. → nothing
Not only the mayor signed. → nothing
Not just mayors signed. → nothing
Not necessarily mayors signed. → nothing
Guests and not least mayors signed. → nothing
Not the mayor but a clerk signed. → nothing
Not a mayor but a clerk signed. → nothing
Not an heir but a clerk signed. → nothing
Not all mayors signed. → nothing
Not every mayor signed. → nothing
Not even mayors signed. → nothing
Not so long ago mayors signed. → nothing
Not because mayors signed. → nothing
Divers found no traces of oil. → no traces
Divers found no large new traces of oil. → no large new traces
Divers found no large new thick black traces of oil. → no large new thick black
Divers found no traces, oil or tar. → no traces
No, divers found traces of oil. → nothing
Divers found no more of it. → nothing
The mayor left without permits. → without permits
The mayor left without a permit. → nothing
The mayor refused to sign the plan. → refused to sign
The mayor refused money. → nothing
The mayor failed to sign the plan. → failed to sign
The mayor declined to sign the plan. → declined to sign
The mayor was unable to sign the plan. → was unable to sign
The mayor does not have a permit. → having: does not have a permit
The mayor does not have permits. → having: does not have permits
The mayor does not have a valid work permit now. → having: does not have a valid work permit
The mayor does not have permits, plans or money. → having: does not have permits
The mayor does not now have permits. → having: does not now have permits
The mayor does not have it. → nothing
The mayor did not sign what men have made. → did not sign
The mayor will not have it signed. → having: will not have it signed
`;

it.each(readLines(TABLE))('what a sentence denies: %s', (line) => {
  expect(describeNegations(line)).toBe(line);
});
