import { expect, it } from 'vitest';
import { draftArticle } from './draft-article.fixture.ts';
import { profileSentences, type SentenceProfile } from './profile-sentences.ts';
import { weighCircumstances } from './weigh-circumstances.ts';

const [PLAIN] = profileSentences(draftArticle({ text: 'The dam held.' })) as [SentenceProfile];
const drawn = (given: Partial<SentenceProfile>): SentenceProfile => ({ ...PLAIN, ...given });
const set = (...items: string[]) => new Set(items);

it.each<[string, Partial<SentenceProfile>, Partial<SentenceProfile>, number, number]>([
  ['nothing known', {}, {}, 0, 1],
  ['far apart', {}, {}, 1, 0.8],
  ['half as far apart', {}, {}, 0.5, 0.9],
  [
    'one speaker on one thing',
    { speakers: set('p1'), said: set('~dam') },
    { speakers: set('p1'), said: set('~dam') },
    0,
    1.2,
  ],
  [
    'one speaker on two things',
    { speakers: set('p1'), said: set('~dam') },
    { speakers: set('p1'), said: set('~ice') },
    0,
    1,
  ],
  ['one speaker, of nothing', { speakers: set('p1') }, { speakers: set('p1'), said: set('~ice') }, 0, 1.2],
  ['one of two speakers', { speakers: set('p1', 'p2') }, { speakers: set('p2', 'p3') }, 0, 1.2],
  ['two speakers', { speakers: set('p1'), said: set('~dam') }, { speakers: set('p2'), said: set('~dam') }, 0, 0.9],
  ['a speaker on one side', { speakers: set('p1') }, {}, 0, 1],
  ['one side quoted', { quotedShare: 1 }, { quotedShare: 0 }, 0, 0.85],
  ['one side half quoted', { quotedShare: 0.5 }, { quotedShare: 1 }, 0, 0.925],
  ['both quoted', { quotedShare: 1 }, { quotedShare: 1 }, 0, 1],
  ['two people', { people: set('p1') }, { people: set('p2') }, 0, 0.7],
  ['one of the people', { people: set('p1', 'p2') }, { people: set('p2') }, 0, 1],
  ['people on one side', { people: set('p1') }, {}, 0, 1],
  ['two figures', { figures: set('#4') }, { figures: set('#5') }, 0, 0.75],
  ['figures on one side', {}, { figures: set('#5') }, 0, 1],
  [
    'two people and two figures, far apart',
    { people: set('p1'), figures: set('#4') },
    { people: set('p2'), figures: set('#5') },
    1,
    0.42,
  ],
])('what speaks for and against two sentences: %s', (_what, a, b, distance, factor) => {
  expect(weighCircumstances(drawn(a), drawn(b), distance)).toBeCloseTo(factor, 9);
  expect(weighCircumstances(drawn(b), drawn(a), distance)).toBeCloseTo(factor, 9);
});
