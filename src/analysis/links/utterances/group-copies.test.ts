import { expect, it } from 'vitest';
import { draftQuotations } from './draft-story.fixture.ts';
import { groupCopies } from './group-copies.ts';
import { profileSentences } from '#analysis/links/profile-sentences.ts';
import { weighTerms } from '#analysis/links/weigh-terms.ts';
import { toWordings, type Wording } from './wording.ts';

const DAY = '2031-05-03';
const SAID = '“The ferry will sail,”';

function draft(id: string, day: string | null, who: string | null, words: string, given: Partial<Wording> = {}) {
  const article = draftQuotations(id, day, [{ who, words }]);
  const [wording] = toWordings(article, weighTerms([profileSentences(article)]));
  if (!wording) throw new Error('nothing is quoted');
  return { ...wording, ...given };
}
const group = (...wordings: Wording[]) => groupCopies(wordings).map((same) => same.map(({ article }) => article));

it('copies are the same words of one speaker on one day, in the order of the ids', () => {
  expect(group(draft('c', DAY, 'e1', SAID), draft('a', DAY, 'e1', SAID), draft('b', DAY, 'e1', SAID))).toEqual([
    ['a', 'b', 'c'],
  ]);
  expect(group(draft('b', null, null, SAID), draft('a', null, null, '“the ferry will sail”'))).toEqual([['a', 'b']]);
});

it.each([
  ['other words', draft('b', DAY, 'e1', '“The ferry will sink,”')],
  ['another speaker', draft('b', DAY, 'e2', SAID)],
  ['an unknown speaker', draft('b', DAY, null, SAID)],
  ['another day', draft('b', '2031-05-04', 'e1', SAID)],
  ['an unknown day', draft('b', null, 'e1', SAID)],
  ['another cue', draft('b', DAY, 'e1', SAID, { cue: 'denied' })],
  ['the day as stated', draft('b', DAY, 'e1', SAID, { days: { first: 22036, last: 22036, isStated: true } })],
])('no copy has %s', (_what, other) => {
  expect(group(draft('a', DAY, 'e1', SAID), other)).toEqual([['a'], ['b']]);
});

it('no copy of the words of one unnamed speaker are those of another', () => {
  const described = (id: string, word: string) =>
    draft(id, DAY, null, SAID, { speaker: { key: null, entities: [], description: [word] } });
  const named = (id: string, entity: string) =>
    draft(id, DAY, null, SAID, { speaker: { key: null, entities: [entity], description: [] } });
  expect(group(described('a', 'nurse'), described('b', 'guard'))).toEqual([['a'], ['b']]);
  expect(group(described('a', 'nurse'), described('b', 'nurse'))).toEqual([['a', 'b']]);
  expect(group(named('a', 'e1'), named('b', 'e2'))).toEqual([['a'], ['b']]);
});
