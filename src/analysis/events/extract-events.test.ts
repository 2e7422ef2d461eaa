import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '#analysis/annotations.ts';
import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import type { PassageLink, StoryEvent } from '#analysis/story-annotations.ts';
import { type ArticleDraft, draftArticle } from '#analysis/links/draft-article.fixture.ts';
import { linkArticles } from '#analysis/links/link-articles.ts';
import { workSeconds } from '#tests/bench/work-seconds.ts';
import { extractEvents } from './extract-events.ts';

const ENTITIES: Entity[] = [
  { id: 'e1', name: 'Anna Berg', type: 'person', aliases: ['Berg'] },
  { id: 'e2', name: 'Oslo', type: 'place', aliases: [] },
];
const NAMES = { 'Anna Berg': 'e1', Berg: 'e1', Oslo: 'e2' };

function eventsOf(...drafts: ArticleDraft[]): { articles: ArticleAnalysis[]; events: StoryEvent[] } {
  const articles = drafts.map((draft, at) => draftArticle({ id: 'abc'.charAt(at), names: NAMES, ...draft }));
  const links = articles.flatMap((a, at) => articles.slice(at + 1).flatMap((b) => linkArticles(a, b).links));
  return { articles, events: extractEvents(articles, ENTITIES, links) };
}

/** One line an event: its date, its sources with origin and modality, its title. */
function read({ articles, events }: ReturnType<typeof eventsOf>): string[] {
  return events.map(({ edtf, title, sources }) => {
    const text = articles.find(({ id }) => id === title.article)?.text ?? '';
    const told = sources.map(({ article, origin, modality }) => `${article} ${origin?.kind ?? 'undated'} ${modality}`);
    return `${edtf ?? 'undated'} | ${told.join(', ')} | ${text.slice(title.start, title.end)}`;
  });
}

describe('the events of a story', () => {
  it('stand in order of time, undated ones last, with who and where', () => {
    const told = eventsOf({
      text: 'Anna Berg signed the harbour treaty on May 5. She had opened the Oslo fair in 2019.',
      dates: { 'May 5': '2020-05-05', '2019': '2019' },
    });
    expect(read(told)).toEqual([
      '2019 | a mention happened | She had opened the Oslo fair',
      '2020-05-05 | a mention happened | Anna Berg signed the harbour treaty',
    ]);
    expect(told.events.map(({ participants, places }) => [participants, places])).toEqual([
      [[], ['e2']],
      [['e1'], []],
    ]);
    expect(told.events[1]?.id).toBe('a.e0');
  });

  it('have distinct ids where two of them begin with the same words', () => {
    const { events } = eventsOf({
      text: 'The harbour wall, which was completed in 1972, collapsed on May 5.',
      dates: { '1972': '1972', 'May 5': '2020-05-05' },
    });
    expect(events.map(({ id, edtf }) => [id, edtf])).toEqual([
      ['a.e0', '1972'],
      ['a.e1', '2020-05-05'],
    ]);
  });

  it('are one where two articles date the same thing', () => {
    const told = eventsOf(
      { text: 'Anna Berg signed the harbour treaty in Oslo on May 5.', dates: { 'May 5': '2020-05-05' } },
      { text: 'On Tuesday, the harbour treaty was signed by Berg.', dates: { Tuesday: '2020-05-05' } },
    );
    expect(read(told)).toEqual([
      '2020-05-05 | a mention happened, b mention happened | Anna Berg signed the harbour treaty in Oslo',
    ]);
  });

  it('stay two where the same people do two things on one day', () => {
    const told = eventsOf(
      { text: 'Anna Berg signed the harbour treaty in Oslo on May 5.', dates: { 'May 5': '2020-05-05' } },
      { text: 'Anna Berg visited a school in Oslo on Tuesday.', dates: { Tuesday: '2020-05-05' } },
    );
    expect(told.events).toHaveLength(2);
  });

  it('stay two where one thing is done on two days', () => {
    const told = eventsOf(
      { text: 'Anna Berg signed the harbour treaty on May 5.', dates: { 'May 5': '2020-05-05' } },
      { text: 'Anna Berg signed the harbour treaty on May 7.', dates: { 'May 7': '2020-05-07' } },
    );
    expect(told.events.map(({ edtf }) => edtf)).toEqual(['2020-05-05', '2020-05-07']);
  });

  it('hand their date to an article that tells them without one, and say so', () => {
    const told = eventsOf(
      { text: 'In a surprising move, Anna Berg signed the long disputed harbour treaty.' },
      { text: 'On May 5, Anna Berg signed the disputed harbour treaty with Norway.', dates: { 'May 5': '2020-05-05' } },
    );
    expect(read(told)).toEqual([
      '2020-05-05 | a link happened, b mention happened | Anna Berg signed the disputed harbour treaty with Norway',
    ]);
    expect(told.events[0]?.sources.map(({ basis }) => basis)).toEqual(['inferred', 'stated']);
  });

  it('keep what one plans and another tells as done', () => {
    const told = eventsOf(
      {
        text: 'Ministers met ahead of the opening of the 19th Nordic Fair scheduled for May 5. Berg is expected to attend the opening ceremony with a dozen envoys.',
        dates: { 'May 5': '2020-05-05' },
      },
      { text: 'Berg joined a dozen envoys at the opening ceremony of the Nordic Fair.' },
    );
    expect(read(told)).toEqual([
      '2020-05-05 | a mention planned, b link happened | the opening of the 19th Nordic Fair',
    ]);
    const [source] = told.events[0]?.sources ?? [];
    const cue = source?.modalityCue;
    expect(cue && told.articles[0]?.text.slice(cue.start, cue.end)).toBe('scheduled for');
  });

  it('are planned on a day after the publication even without a cue', () => {
    const text = 'Anna Berg signs the treaty after talks opened in Oslo on May 9.';
    const told = eventsOf({ text, dates: { 'May 9': '2020-05-09' }, published: '2020-05-07' });
    expect(told.events.map(({ sources }) => sources[0]?.modality)).toEqual(['planned']);
  });

  it('are none of their own where a sentence only goes on with what was dated before it', () => {
    const goesOn = 'This announcement has surprised the fishermen of Oslo.';
    const told = (next: string) =>
      read(
        eventsOf(
          { text: `The council announced the bridge plan on May 5. ${next}`, dates: { 'May 5': '2020-05-05' } },
          { text: `It rained in the north. ${next}` },
        ),
      );
    expect(told(goesOn).filter((event) => event.startsWith('undated'))).toEqual([]);
    expect(told(goesOn.replace('This', 'Another')).filter((event) => event.startsWith('undated'))).toEqual([
      'undated | a undated happened, b undated happened | Another announcement has surprised the fishermen of Oslo',
    ]);
  });

  it('are undated where several articles tell them and none says when', () => {
    const told = eventsOf(
      { text: 'The council has blocked the harbour plan with its veto.' },
      { text: 'The council repeatedly used its veto and blocked the harbour plan.' },
    );
    expect(read(told)).toEqual([
      'undated | a undated happened, b undated happened | The council has blocked the harbour plan with its veto',
    ]);
  });

  it.each<[string, ArticleDraft[]]>([
    ['one article tells without a date', [{ text: 'The council blocked the harbour plan.' }]],
    [
      'is only said',
      [
        {
          text: '“We blocked the harbour plan again,” she said.',
          quotations: { '“We blocked the harbour plan again,”': 'e1' },
        },
        {
          text: 'Berg told them: “We blocked the harbour plan again.”',
          quotations: { '“We blocked the harbour plan again.”': 'e1' },
        },
      ],
    ],
    [
      'is dated inside a quotation',
      [
        {
          text: '“We signed the harbour treaty on May 5,” she said.',
          dates: { 'May 5': '2020-05-05' },
          quotations: { '“We signed the harbour treaty on May 5,”': 'e1' },
        },
      ],
    ],
  ])('are none where something %s', (_, drafts) => {
    expect(eventsOf(...drafts).events).toEqual([]);
  });
});

const SENTENCES = [
  'Anna Berg signed the harbour treaty on May 5.',
  'On Tuesday, the harbour treaty was signed by Berg.',
  'The announcement came during talks in Oslo.',
  'The opening of the fair is scheduled for 2021.',
  'Berg attended the opening of the fair.',
];
const draft = fc.array(fc.constantFrom(...SENTENCES), { maxLength: 6 }).map((sentences): ArticleDraft => ({
  text: sentences.join(' '),
  dates: { 'May 5': '2020-05-05', Tuesday: '2020-05-05', '2021': '2021' },
}));

describe('whatever a story tells', () => {
  it('passages, sentences and titles lie in their articles, one source an article, ids are unique', () => {
    fc.assert(
      fc.property(draft, draft, (first, second) => {
        const { articles, events } = eventsOf(first, second);
        expect(new Set(events.map(({ id, edtf }) => `${id} ${edtf}`)).size).toBe(events.length);
        for (const { title, sources } of events) {
          const text = articles.find(({ id }) => id === title.article)?.text ?? '';
          expect(text.slice(title.start, title.end)).toMatch(/^\S.*\S$/su);
          expect(new Set(sources.map(({ article }) => article)).size).toBe(sources.length);
          for (const { passage, sentence } of sources) {
            expect(passage.start).toBeGreaterThanOrEqual(sentence.start);
            expect(passage.end).toBeLessThanOrEqual(sentence.end);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a story of twice as many articles takes about twice as long', () => {
    const nouns = 'treaty bridge school harbour museum tunnel market station stadium hospital'.split(' ');
    const verbs = 'signed opened closed sold repaired visited blocked praised flooded painted'.split(' ');
    const article = (at: number) => {
      const sentences = nouns.map((noun, index) => {
        const verb = verbs[(at + index * 3) % verbs.length];
        return `Anna Berg ${verb} the ${noun} of quarter ${(at * 7 + index) % 90} in Oslo on May ${((at + index) % 28) + 1}. She then left the ${noun}.`;
      });
      const dates = Array.from({ length: 28 }, (_, day): [string, string] => [
        `May ${day + 1}.`,
        `2020-05-${String(day + 1).padStart(2, '0')}`,
      ]);
      return draftArticle({ id: `a${at}`, text: sentences.join(' '), names: NAMES, dates: Object.fromEntries(dates) });
    };
    const link = (a: ArticleAnalysis, b: ArticleAnalysis) =>
      a.sentences.flatMap(({ start, end }, at): PassageLink[] => {
        const other = b.sentences[at];
        if (!other) return [];
        const sides = { a: { article: a.id, start, end }, b: { article: b.id, start: other.start, end: other.end } };
        return [{ id: `${a.id}.${start}-${b.id}`, ...sides, relation: 'same', score: 0.5, differences: [] }];
      });
    const seconds = (count: number) => {
      const articles = Array.from({ length: count }, (_, at) => article(at));
      // Every article is linked with the ten before it, so that links are as many as articles.
      const links = articles.flatMap((each, at) =>
        articles.slice(Math.max(0, at - 10), at).flatMap((before) => link(before, each)),
      );
      return workSeconds(() => extractEvents(articles, ENTITIES, links));
    };
    seconds(10);
    const [less, more] = [seconds(30), seconds(60)];
    expect(more / less).toBeLessThan(3);
  }, 60_000);

  it('an endless sentence full of dates is read in time', () => {
    const text = 'and the king signed a law on May 5 in Oslo '.repeat(1000);
    const endless = draftArticle({ text, dates: { 'May 5': '2020-05-05' }, names: NAMES });
    expect(workSeconds(() => extractEvents([endless], ENTITIES, []))).toBeLessThan(4);
  });
});
