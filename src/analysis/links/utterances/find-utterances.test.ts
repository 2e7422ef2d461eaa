import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import type { Utterance } from '#analysis/story-annotations.ts';
import { workSeconds } from '#tests/bench/work-seconds.ts';
import { generateRenderings } from '#tests/bench/generate-renderings.ts';
import { draftQuotations } from './draft-story.fixture.ts';
import { findUtterances } from './find-utterances.ts';

const FERRY = '“The ferry will sail every morning until the ice closes the strait,”';
const draft = (id: string, day: string | null, ...said: [who: string | null, words: string][]) =>
  draftQuotations(
    id,
    day,
    said.map(([who, words]) => ({ who, words })),
  );
/** The groups as lists of `rule article`. */
const read = (utterances: Utterance[]) =>
  utterances.map(({ renderings }) => renderings.map(({ rule, article }) => `${rule} ${article}`));

describe('quotations of one speaker', () => {
  it('in the same words are one utterance, in the order of the story', () => {
    const story = ['c', 'a', 'b'].map((id) => draft(id, '2031-05-03', ['e1', FERRY]));
    expect(read(findUtterances(story))).toEqual([['fullest a', 'verbatim c', 'verbatim b']]);
    expect(findUtterances(story)[0]?.id).toBe('a.u0');
  });

  it('cut short are one with the whole, which comes first', () => {
    const story = [
      draft('a', '2031-05-03', ['e1', '“The ferry will sail every morning,”']),
      draft('b', '2031-05-03', ['e1', FERRY]),
    ];
    expect(read(findUtterances(story))).toEqual([['fullest b', 'cut a']]);
  });

  it('that go on where the other stops overlap', () => {
    const shared = 'the old ferry will sail every single morning until the winter ice closes the strait';
    const story = [
      draft('a', null, ['e1', `“My grandmother knew the captain by his first name, and ${shared}.”`]),
      draft('b', null, ['e1', `“${shared}, and nobody will pay a fare for a seat.”`]),
    ];
    expect(read(findUtterances(story))).toEqual([['fullest a', 'overlap b']]);
  });

  it('are no chain: the one that goes on from the second is not of the first', () => {
    const [one, two, three, four] = [
      'the old ferry will sail every single morning until the winter ice closes the strait',
      'no captain of my fleet has ever asked a widow from the islands for her fare',
      'the new harbour wall was paid for by people who have never seen a lighthouse',
      'anyone who doubts it may come aboard tomorrow and look at the engine himself',
    ];
    const story = [`${one}, ${two}`, `${two}, ${three}`, `${three}, ${four}`].map((words, at) =>
      draft('abc'.charAt(at), null, ['e1', `“${words}”`]),
    );
    expect(findUtterances(story).map(({ renderings }) => renderings.length)).toEqual([2]);
  });

  it('are one when short only if neither says a word more', () => {
    const short = draft('a', '2031-05-03', ['e1', '“We will mend the dyke.”']);
    expect(read(findUtterances([short, draft('b', '2031-05-03', ['e1', '“We will mend the dyke,”'])]))).toEqual([
      ['fullest a', 'verbatim b'],
    ]);
    expect(findUtterances([short, draft('b', '2031-05-03', ['e1', '“We will mend the dyke for you.”'])])).toEqual([]);
  });

  it('are none when too little is said', () => {
    const story = ['a', 'b'].map((id) => draft(id, '2031-05-03', ['e1', '“We will win.”']));
    expect(findUtterances(story)).toEqual([]);
  });

  it('are two when months lie between', () => {
    expect(findUtterances([draft('a', '2031-05-03', ['e1', FERRY]), draft('b', '2031-08-03', ['e1', FERRY])])).toEqual(
      [],
    );
  });

  it('are one on an unknown day, unless it could be either of two', () => {
    const [may, august, unknown] = [
      draft('a', '2031-05-03', ['e1', FERRY]),
      draft('b', '2031-08-03', ['e1', FERRY]),
      draft('c', null, ['e1', FERRY]),
    ];
    expect(read(findUtterances([may, unknown]))).toEqual([['fullest a', 'verbatim c']]);
    expect(findUtterances([may, august, unknown])).toEqual([]);
  });

  it('are one within an article only when long and word for word', () => {
    expect(read(findUtterances([draft('a', null, ['e1', FERRY], ['e1', FERRY])]))).toEqual([
      ['fullest a', 'verbatim a'],
    ]);
    const short = '“We will mend the dyke,”';
    expect(findUtterances([draft('a', null, ['e1', short], ['e1', short])])).toEqual([]);
    const reworded = '“Every morning a ferry will sail, until ice closes our strait,”';
    expect(findUtterances([draft('a', null, ['e1', FERRY], ['e1', reworded])])).toEqual([]);
  });
});

describe('quotations of an unknown speaker', () => {
  it('need a long stretch of the same words', () => {
    const story = (words: string) => [draft('a', null, ['e1', words]), draft('b', null, [null, words])];
    expect(read(findUtterances(story(FERRY)))).toEqual([['fullest a', 'verbatim b']]);
    expect(findUtterances(story('“The ferry will sail every morning,”'))).toEqual([]);
  });

  it('join no two who are known to be two', () => {
    const story = [draft('a', null, ['e1', FERRY]), draft('b', null, ['e2', FERRY]), draft('c', null, [null, FERRY])];
    expect(findUtterances(story)).toEqual([]);
  });
});

describe('the utterances of a story', () => {
  const { articles } = generateRenderings({ count: 80, inOneArticle: 8, speakers: 3 });

  it('do not depend on the order of its articles', () => {
    const groupsOf = (story: ArticleAnalysis[]) =>
      new Map(findUtterances(story).map(({ id, renderings: [first, ...rest] }) => [id, [first, new Set(rest)]]));
    const expected = groupsOf(articles);
    expect(expected.size).toBeGreaterThan(5);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        expect(groupsOf(shuffled)).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  });

  it('follow the order of its articles', () => {
    const order = articles.flatMap(({ quotations }) => quotations.map(({ id }) => id));
    for (const { renderings } of findUtterances(articles)) {
      const places = renderings.slice(1).map(({ quotation }) => order.indexOf(quotation));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  it('take about twice the time for twice as many quotations', () => {
    const [once, twice] = [500, 1_000].map((count) => generateRenderings({ count, inOneArticle: 50, speakers: 20 }));
    workSeconds(() => findUtterances(articles));
    const short = workSeconds(() => findUtterances(once?.articles ?? []));
    expect(workSeconds(() => findUtterances(twice?.articles ?? []))).toBeLessThan(3.5 * short);
  });
});
