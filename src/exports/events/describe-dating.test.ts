import { describe, expect, it } from 'vitest';
import type { DateAnchor, DateMention } from '#analysis/annotations.ts';
import type { EventSource } from '#analysis/story-annotations.ts';
import type { BundledArticle } from '#bundle/story-bundle.ts';
import { describeDating, toDatingBasis } from './describe-dating.ts';
import { articleOf, storyOf } from '#bundle/test-story.ts';

const TEXT = 'It opened on September 23, a year after the vote.';

const PUBLISHED: BundledArticle['published'] = { value: '2023-09-22', source: 'editor' };

function dating(phrase: string, more: Partial<DateMention>, origin?: EventSource['origin'], published = PUBLISHED) {
  const start = TEXT.indexOf(phrase);
  const mention: DateMention = {
    id: 'a.d1',
    start,
    end: start + phrase.length,
    type: 'DATE',
    value: '',
    edtf: '2023-09-23',
    earliest: null,
    latest: null,
    approximate: false,
    basis: 'inferred',
    anchor: null,
    rule: '',
    ...more,
  };
  const story = storyOf({
    articles: [articleOf('A', TEXT, { dates: [mention], published }), articleOf('B', 'It opens tomorrow.')],
  });
  const source: EventSource = {
    article: 'a',
    passage: { start: 0, end: 9 },
    sentence: { start: 0, end: TEXT.length },
    origin: origin === undefined ? { kind: 'mention', date: 'a.d1' } : origin,
    edtf: null,
    basis: mention.basis,
    modality: 'happened',
    modalityCue: null,
  };
  const { basis, parts } = describeDating(story, source);
  expect(toDatingBasis(story, source), 'the basis without the words').toBe(basis);
  return `${basis}: ${parts.map((part) => `[${part.basis}] ${part.words}`).join(' · ')}`.replaceAll(',', '');
}

const anchor = (kind: DateAnchor['kind'], day = '2023-09-22'): DateAnchor => ({ kind, day, date: null });

describe('describeDating', () => {
  it('says that a full date stands in the text', () => {
    expect(dating('September 23', { basis: 'stated' })).toBe('stated: [stated] “September 23” stands in the text');
  });

  it('keeps apart the day that is stated and the year that is not', () => {
    expect(dating('September 23', { anchor: anchor('publication') })).toMatch(
      /^stated: \[stated\] day and month · \[inferred\] year from the publication date .*22.* supplied by the editor$/,
    );
  });

  it('says what a relative date was counted from', () => {
    expect(dating('a year after', { anchor: anchor('speech', '2020-01-01') })).toMatch(
      /^inferred: \[inferred\] “a year after” counted from the day of speaking .*2020$/,
    );
  });

  it('says of a publication date that it was inferred itself', () => {
    const known = { value: '2023-09-22', spans: [], articles: [] };
    const published: BundledArticle['published'] = { ...known, source: 'inferred', rule: 'address' };
    expect(dating('a year after', { anchor: anchor('publication') }, undefined, published)).toMatch(
      /2023 itself inferred$/,
    );
  });

  it('does not call a publication date supplied when the day is another one', () => {
    expect(dating('a year after', { anchor: anchor('publication', '2020-01-01') })).not.toContain('supplied');
  });

  it('names the article that a date was taken over from', () => {
    expect(dating('', {}, { kind: 'link', link: 'x', article: 'b' })).toBe(
      'inferred: [inferred] from the linked passage in B; A gives no date',
    );
  });

  it('says that a date is carried on from the sentence before', () => {
    expect(dating('September 23', {}, { kind: 'before', date: 'a.d1' })).toBe(
      'inferred: [inferred] carried on from “September 23” in the sentence before',
    );
  });

  it('says of a phrase that could not be counted what it lacks', () => {
    const unresolved = { edtf: null, type: 'DATE', rule: 'weekday' } as const;
    expect(dating('September 23', unresolved, undefined, null)).toBe(
      'null: [null] “September 23”: no publication date to count from',
    );
    expect(dating('September 23', unresolved)).toContain('nothing in the text says what it counts from');
  });

  it('says of a date that was taken over what the telling itself says, where that could not be counted', () => {
    const link = { kind: 'link', link: 'x', article: 'b' } as const;
    const unresolved = { edtf: null, type: 'DATE', rule: 'weekday' } as const;
    expect(dating('a year after', unresolved, link, null)).toContain(
      'from the linked passage in B; “a year after”: no publication date to count from',
    );
    expect(dating('a year after', {}, link)).toContain('from the linked passage in B; A gives no date');
  });

  it('says of a date that has two readings that it has', () => {
    expect(dating('September 23', { edtf: '[2023-03-04,2023-04-03]', basis: 'stated' })).toBe(
      'stated: [stated] “September 23” stands in the text and can be read either way',
    );
  });

  it('says when there is none', () => {
    expect(dating('', {}, null)).toBe('null: [null] no date given');
  });
});
