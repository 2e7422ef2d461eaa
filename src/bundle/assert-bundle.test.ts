import { describe, expect, it } from 'vitest';
import type { InferredPublication } from '#analysis/publication-annotations.ts';
import { assertBundle } from './assert-bundle.ts';
import { broken, sound } from './sound-bundle.fixture.ts';
import type { BundledArticle, StoryBundle } from './story-bundle.ts';

describe('assertBundle', () => {
  it('lets a sound bundle pass', () => {
    expect(() => assertBundle(sound())).not.toThrow();
  });

  const inferred = (more: Partial<InferredPublication>): InferredPublication => {
    const spans = [{ start: 0, end: 12 }];
    return { value: '2024-03-05', source: 'inferred', rule: 'dateline', spans, articles: [], ...more };
  };

  it.each<Partial<InferredPublication>>([{}, { rule: 'story', articles: ['b'] }])(
    'lets a publication date pass that rests on %j',
    (more) => {
      expect(() => assertBundle(broken(({ first }) => (first.published = inferred(more))))).not.toThrow();
    },
  );

  it.each<[string, Partial<InferredPublication>, RegExp]>([
    ['words past the end', { spans: [{ start: 0, end: 99 }] }, /publication date: span 0–99/],
    ['no words', { spans: [] }, /"dateline" that rests on something else/],
    ['an address that is not known', { rule: 'address', spans: [] }, /"address" that rests on something else/],
    ['no other article', { rule: 'story' }, /"story" that rests on something else/],
    ['itself', { rule: 'story', articles: ['a'] }, /"story" that rests on something else/],
    ['an unknown article', { rule: 'story', articles: ['z'] }, /unknown article "z"/],
  ])('stops a publication date that rests on %s', (_name, more, message) => {
    expect(() => assertBundle(broken(({ first }) => (first.published = inferred(more))))).toThrow(message);
  });

  // Each `!` is of a thing that `sound` holds.
  it.each<[string, (parts: { bundle: StoryBundle; first: BundledArticle }) => void, RegExp]>([
    ['a span past the end', ({ first }) => first.headings.push({ start: 40, end: 43 }), /span 40–43 is not in/],
    ['an empty span', ({ first }) => first.headings.push({ start: 4, end: 4 }), /span 4–4/],
    ['a span of no whole number', ({ first }) => first.headings.push({ start: 0.5, end: 4 }), /span 0.5–4/],
    ['an unknown entity', ({ first }) => first.names.push({ start: 0, end: 3, entity: 'e9', rule: '' }), /entity "e9"/],
    [
      'a sentence of no paragraph',
      ({ first }) => first.sentences.push({ start: 0, end: 3, paragraph: 7 }),
      /paragraph 7/,
    ],
    ['a quotation without words', ({ first }) => (first.quotations[0]!.spans = []), /without words/],
    [
      'a speaker who goes back to no words',
      ({ first }) => (first.quotations[0]!.speaker!.antecedent = { start: 12, end: 12 }),
      /q28: span 12–12/,
    ],
    ['two articles of one id', ({ bundle }) => (bundle.articles[1]!.id = 'a'), /article "a" exists twice/],
    ['a link to an unknown article', ({ bundle }) => (bundle.links[0]!.b.article = 'z'), /unknown article "z"/],
    [
      'a difference outside',
      ({ bundle }) => bundle.links[0]!.differences.push({ kind: 'name', a: { start: 0, end: 99 }, b: null }),
      /0–99/,
    ],
    [
      'a copied passage outside',
      ({ bundle }) => bundle.reuse[0]!.copied.push({ a: { start: 0, end: 9 }, b: { start: 40, end: 49 } }),
      /reuse: span 40–49/,
    ],
    [
      'a text that one article carries',
      ({ bundle }) => bundle.republished.push({ articles: ['a'] }),
      /one article alone/,
    ],
    [
      'an unknown article with a text',
      ({ bundle }) => bundle.republished.push({ articles: ['a', 'z'] }),
      /republished: unknown article "z"/,
    ],
    [
      'an article of two texts',
      ({ bundle }) => bundle.republished.push({ articles: ['a', 'b'] }, { articles: ['b', 'a'] }),
      /"b" carries two texts/,
    ],
    [
      'a difference of nothing',
      ({ bundle }) => bundle.links[0]!.differences.push({ kind: 'detail', a: null, b: null }),
      /a difference without words/,
    ],
    [
      'a difference of an unknown kind',
      // A cast, for only a bundle of another version can hold it.
      ({ bundle }) => bundle.links[0]!.differences.push({ kind: 'tone' as 'name', a: { start: 0, end: 3 }, b: null }),
      /no kind "tone" is known/,
    ],
    ['an utterance told once', ({ bundle }) => bundle.utterances[0]!.renderings.pop(), /rendered once/],
    [
      'a rendering of no quotation',
      ({ bundle }) => (bundle.utterances[0]!.renderings[1]!.quotation = 'q9'),
      /unknown quotation "q9"/,
    ],
    [
      'a rendering in another article',
      ({ bundle }) => (bundle.utterances[0]!.renderings[1]!.article = 'a'),
      /"b.q28" is not in "a"/,
    ],
    [
      'a quotation of two utterances',
      ({ bundle }) => bundle.utterances.push({ ...bundle.utterances[0]!, id: 'a.u29' }),
      /"a.q28" renders two utterances/,
    ],
    [
      'a difference from what the fullest wording does not hold',
      ({ bundle }) => (bundle.utterances[0]!.renderings[1]!.differences[0]!.fullest = { start: 40, end: 50 }),
      /a.u28 difference: span 40–50/,
    ],
    [
      'a cut outside its quotation',
      ({ bundle }) => (bundle.utterances[0]!.renderings[1]!.cuts[0]!.at = 42),
      /the place 42 is not in "b.q28"/,
    ],
    [
      'a difference outside its quotation',
      ({ bundle }) => (bundle.utterances[0]!.renderings[1]!.differences[0]!.at = 27),
      /the place 27 is not in "b.q28"/,
    ],
    [
      'words left out that nobody said',
      ({ bundle }) => (bundle.utterances[0]!.renderings[1]!.cuts[0]!.leftOut = { start: 36, end: 43 }),
      /a.u28 cut: span 36–43/,
    ],
    ['an event that nobody tells', ({ bundle }) => (bundle.events[0]!.sources = []), /nobody tells/],
    ['an event of an unknown person', ({ bundle }) => bundle.events[0]!.participants.push('e9'), /entity "e9"/],
    [
      'an event dated by an unknown date',
      ({ bundle }) => (bundle.events[0]!.sources[0]!.origin = { kind: 'mention', date: 'd9' }),
      /date "d9"/,
    ],
    [
      'an event dated by an unknown link',
      ({ bundle }) => (bundle.events[0]!.sources[0]!.origin = { kind: 'link', link: 'l9', article: 'a' }),
      /link "l9"/,
    ],
    [
      'a date carried on from an unknown one',
      ({ bundle }) => (bundle.events[0]!.sources[0]!.origin = { kind: 'before', date: 'd9' }),
      /date "d9"/,
    ],
    [
      'a date carried on and called stated',
      ({ bundle }) => (bundle.events[0]!.sources[0]!.origin = { kind: 'before', date: 'a.d23' }),
      /is called stated/,
    ],
    [
      'a date carried on from another article',
      ({ bundle }) =>
        Object.assign(bundle.events[0]!.sources[0]!, {
          article: 'b',
          origin: { kind: 'before', date: 'a.d23' },
          basis: 'inferred',
        }),
      /"a.d23" is not in "b"/,
    ],
    [
      'a source that gives another date than its words',
      ({ bundle }) =>
        Object.assign(bundle.events[0]!.sources[0]!, { origin: { kind: 'mention', date: 'a.d23' }, edtf: '1999' }),
      /"a.d23" is not 1999/,
    ],
    ['a source dated from nowhere', ({ bundle }) => (bundle.events[0]!.sources[0]!.edtf = '1999'), /1999 from nowhere/],
    ['an event on a day that no source gives', ({ bundle }) => (bundle.events[0]!.edtf = '1999'), /no source gives/],
    [
      'an event told by an unknown article',
      ({ bundle }) => (bundle.events[0]!.sources[0]!.article = 'z'),
      /article "z"/,
    ],
    ['a title past the end', ({ first }) => (first.titleSpan = { start: 0, end: 99 }), /title: span 0–99/],
    ['reuse of an unknown article', ({ bundle }) => (bundle.reuse[0]!.b = 'z'), /unknown article "z"/],
  ])('stops %s', (_name, breakIt, message) => {
    expect(() => assertBundle(broken(breakIt))).toThrow(message);
  });

  it('lists all faults at once', () => {
    const bundle = broken(({ first }) => first.headings.push({ start: 9, end: 1 }, { start: -1, end: 3 }));
    expect(() => assertBundle(bundle)).toThrow(/span 9–1.*\n.*span -1–3/);
  });
});
