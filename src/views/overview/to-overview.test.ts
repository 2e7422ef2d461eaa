import { describe, expect, it } from 'vitest';
import type { EventSource, PassageLink } from '#analysis/story-annotations.ts';
import { articleOf, eventOf, storyOf } from '#bundle/test-story.ts';
import { toOverview } from './to-overview.ts';
import { toShortWords } from './to-short-words.ts';

const source = (article: string): EventSource => ({
  article,
  passage: { start: 0, end: 4 },
  sentence: { start: 0, end: 10 },
  origin: null,
  edtf: null,
  basis: 'stated',
  modality: 'happened',
  modalityCue: null,
});
const A = articleOf('A', 'Rain fell. Forty left. Ten stayed.', {
  sentences: [
    { start: 0, end: 10, paragraph: 0 },
    { start: 11, end: 22, paragraph: 0 },
    { start: 23, end: 32, paragraph: 0 },
  ],
});
const B = articleOf('B', 'Rain fell. Fifty left. Ten came.', {
  sentences: [
    { start: 0, end: 10, paragraph: 0 },
    { start: 11, end: 22, paragraph: 0 },
    { start: 23, end: 32, paragraph: 0 },
  ],
});

const link = (id: string, start: number, end: number, more: Partial<PassageLink>): PassageLink => ({
  id,
  a: { article: 'a', start, end },
  b: { article: 'b', start, end },
  relation: 'same',
  score: 0.5,
  differences: [],
  ...more,
});

describe('the overview of a story', () => {
  it('spans from the first day told to the last, years before our era too', () => {
    const { span } = toOverview(
      storyOf({
        dates: [
          ['2020-01-01', '2020-01-02'],
          ['-0479-08-01', null],
          [null, null],
        ],
      }),
    );
    expect(span).toEqual({
      earliest: '-0479-08-01',
      latest: '2020-01-02',
      isOpen: { before: false, after: true },
    });
    expect(toOverview(storyOf({ dates: [[null, null]] })).span).toBeNull();
  });

  it('shows the events that most articles tell, in the order of time, and none without a date', () => {
    const days = ['2020-01-06', '2020-01-05', '2020-01-04', '2020-01-03', '2020-01-02', '2020-01-01'];
    const events = [
      ...days.map((day) => eventOf(day, day, { id: day, sources: [source('a')] })),
      eventOf('2020-02-01', '2020-02-01', { id: 'both', sources: [source('a'), source('b')] }),
      eventOf(null, null, { id: 'undated', sources: [source('a'), source('b')] }),
    ];
    const told = toOverview(storyOf({ articles: [A, B], events })).events;
    expect(told.map(({ event, articles }) => [event.id, articles.length])).toEqual([
      ['2020-01-03', 1],
      ['2020-01-04', 1],
      ['2020-01-05', 1],
      ['2020-01-06', 1],
      ['both', 2],
    ]);
  });

  it('shows first where one says that it is so and the other not, then figures, and never mere wording', () => {
    const links = [
      link('number', 11, 22, {
        differences: [{ kind: 'number', a: { start: 11, end: 16 }, b: { start: 11, end: 16 } }],
      }),
      link('wording', 0, 4, { differences: [{ kind: 'wording', a: { start: 0, end: 4 }, b: { start: 0, end: 4 } }] }),
      link('polarity', 0, 10, { differences: [{ kind: 'polarity', a: null, b: { start: 5, end: 9 } }] }),
    ];
    const { disagreements } = toOverview(storyOf({ articles: [A, B], links }));
    expect(disagreements.map(({ link: { id } }) => id)).toEqual(['polarity', 'number']);
  });

  it('tells of a passage once, however many others it differs from', () => {
    const differences = [
      { kind: 'number' as const, a: { start: 11, end: 16 }, b: { start: 11, end: 16 } },
      { kind: 'date' as const, a: { start: 17, end: 22 }, b: { start: 17, end: 22 } },
    ];
    const links = differences.map((difference) => link(difference.kind, 11, 22, { differences: [difference] }));
    const { disagreements } = toOverview(storyOf({ articles: [A, B], links }));
    expect(disagreements.map(({ link: { id } }) => id)).toEqual(['number']);
  });

  it('counts for each article the sentences that no other one tells', () => {
    const { shares } = toOverview(storyOf({ articles: [A, B], links: [link('rain', 0, 10, {})] }));
    expect(shares.map(({ words, sentencesAlone }) => [words, sentencesAlone])).toEqual([
      [6, 2],
      [6, 2],
    ]);
  });
});

it('shortens words at a blank, and says where it left some out', () => {
  expect(
    toShortWords('one two  three', [
      { start: 0, end: 3 },
      { start: 9, end: 14 },
    ]),
  ).toBe('one […] three');
  const long = 'word '.repeat(100);
  expect(toShortWords(long, [{ start: 0, end: long.length }])).toMatch(/word…$/);
});
