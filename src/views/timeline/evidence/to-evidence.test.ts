import { describe, expect, it } from 'vitest';
import type { DateMention, Quotation } from '#analysis/annotations.ts';
import type { EventSource, PassageLink } from '#analysis/story-annotations.ts';
import { articleOf, eventOf, storyOf } from '#bundle/test-story.ts';
import { toEvidence } from './to-evidence.ts';

const span = (start: number, end: number) => ({ start, end });
const telling = (article: string, origin: EventSource['origin']): EventSource => ({
  article,
  passage: span(0, 10),
  sentence: span(0, 20),
  origin,
  edtf: null,
  basis: 'inferred',
  modality: 'planned',
  modalityCue: span(3, 7),
});
const link = (id: string, b: string, start: number, more: Partial<PassageLink> = {}): PassageLink => ({
  id,
  a: { article: 'a', ...span(0, 20) },
  b: { article: b, ...span(start, start + 20) },
  relation: 'related',
  score: 0.5,
  differences: [],
  ...more,
});

const event = eventOf('2020-05-01', '2020-05-01', {
  sources: [telling('a', { kind: 'link', link: 'x', article: 'b' }), telling('b', null)],
});
const evidenceOf = (links: PassageLink[]) => {
  const articles = ['A', 'B', 'C'].map((letter) => articleOf(letter, 'it was to open on the first of May'));
  return toEvidence(storyOf({ articles, links }), { event, extent: null });
};

describe('toEvidence', () => {
  it('puts the article that gives the date before the one that took it over', () => {
    expect(evidenceOf([]).testimonies.map(({ article }) => article.letter)).toEqual(['B', 'A']);
  });

  it('names the articles that are silent', () => {
    expect(evidenceOf([]).silent).toEqual(['C']);
  });

  it('marks the passage and the words that show how it is told', () => {
    const [first] = evidenceOf([]).testimonies;
    expect(first?.marks.map(({ kind }) => kind)).toEqual(['passage', 'cue']);
    expect(first?.cue).toBe('was ');
  });

  it.each([
    ['a link between two tellings', [link('far', 'b', 50, { score: 1 }), link('near', 'b', 10)], ['near']],
    ['the one that the date came by', [link('y', 'b', 10, { score: 1 }), link('x', 'b', 10)], ['x']],
    [
      'a same one before a related one',
      [link('r', 'b', 10, { score: 0.9 }), link('s', 'b', 10, { relation: 'same' })],
      ['s'],
    ],
    ['one for each pair of articles', [link('1', 'b', 10), link('2', 'c', 50)], ['1', '2']],
    ['none that starts elsewhere', [{ ...link('1', 'c', 10), a: { article: 'a', ...span(30, 40) } }], []],
  ])('leads to %s', (_name, links, ids) => {
    expect(evidenceOf(links).links.map(({ id }) => id)).toEqual(ids);
  });

  it('leads to what was said on the day of the event, in all articles', () => {
    const said = (edtf: string) => ({ said: { edtf, basis: 'inferred', date: null } }) as unknown as Quotation; // no more is read
    const articles = [
      articleOf('A', 'it was to open', { quotations: [said('2020-05-01'), said('2020-05-02')] }),
      articleOf('B', 'it was to open', { quotations: [said('2020-05-01')] }),
    ];
    const quotationsOf = (edtf: string) =>
      toEvidence(storyOf({ articles }), { event: { ...event, edtf }, extent: null }).quotations;
    expect(quotationsOf('2020-05-01')).toEqual({ count: 2, query: 'after:2020-04-30 before:2020-05-02' });
    expect(quotationsOf('2020-05-01T14:30')?.count).toBe(2);
    expect(quotationsOf('2020-05')).toBeNull();
    expect(quotationsOf('2020-05-03')).toBeNull();
  });

  it('shows the sentence that the date is carried on from', () => {
    const text = 'It was to open on the first of May. Nobody came.';
    const date = { id: 'a.d1', start: 18, end: 34, edtf: '2020-05-01' } as DateMention; // no more is read
    const sentences = [
      { start: 0, end: 35, paragraph: 0 },
      { start: 36, end: 48, paragraph: 0 },
    ];
    const source = { ...telling('a', { kind: 'before', date: 'a.d1' }), passage: span(36, 48), sentence: span(36, 48) };
    const story = storyOf({ articles: [articleOf('A', text, { dates: [date], sentences })] });
    const [testimony] = toEvidence(story, { event: { ...event, sources: [source] }, extent: null }).testimonies;
    expect(testimony?.shown).toEqual(span(0, 48));
    expect(testimony?.marks).toContainEqual({ kind: 'date', start: 18, end: 34 });
  });
});
