import { describe, expect, it } from 'vitest';
import type { DateMention } from '#analysis/annotations.ts';
import type { EventSource } from '#analysis/story-annotations.ts';
import { describeDates } from './describe-dates.ts';
import { articleOf, eventOf, storyOf } from '#bundle/test-story.ts';

const mention = (id: string, edtf: string, earliest: string | null, latest: string | null): DateMention => ({
  id,
  start: 0,
  end: 4,
  type: 'DATE',
  value: edtf,
  edtf,
  earliest,
  latest,
  approximate: false,
  basis: 'stated',
  anchor: null,
  rule: 'full date',
});
const day = (id: string, edtf: string) => mention(id, edtf, edtf, edtf);

function describeOf(dates: (DateMention | null)[]): string | null {
  const letters = ['A', 'B', 'C'];
  const articles = dates.map((date, index) => articleOf(letters[index] ?? '', 'Text', { dates: date ? [date] : [] }));
  const sources = articles.map(({ id, dates: [own] }): EventSource => ({
    article: id,
    passage: { start: 0, end: 4 },
    sentence: { start: 0, end: 4 },
    origin: own ? { kind: 'mention', date: own.id } : { kind: 'link', link: 'x', article: 'b' },
    edtf: own?.edtf ?? null,
    basis: 'stated',
    modality: 'happened',
    modalityCue: null,
  }));
  const event = eventOf('2023-09-21', '2023-09-21', { sources });
  return describeDates(storyOf({ articles, events: [event] }), event, 'en-GB');
}

describe('describeDates', () => {
  it('names the days that contradict each other, in the order of the articles', () => {
    expect(describeOf([day('1', '2023-09-22'), day('2', '2023-09-21'), null])).toBe(
      '22 September in A, 21 September in B',
    );
    expect(describeOf([day('1', '2023-09-22'), day('2', '2023-09-21'), day('3', '2023-09-22')])).toBe(
      '22 September in A and C, 21 September in B',
    );
  });

  it('names the years where they differ', () => {
    expect(describeOf([day('1', '2022-09-22'), day('2', '2023-09-22')])).toBe(
      'Thu, 22 Sept 2022 in A, Fri, 22 Sept 2023 in B',
    );
    expect(describeOf([mention('1', '-0479', '-0479-01-01', '-0479-12-31'), day('2', '-0480-09-20')])).toMatch(
      /480 BC in A, .*481 BC in B/,
    );
  });

  it('says nothing where one date is the other, less exact', () => {
    expect(describeOf([mention('1', '2023', '2023-01-01', '2023-12-31'), day('2', '2023-09-21')])).toBeNull();
    expect(describeOf([mention('1', '../2023-09-22', null, '2023-09-22'), day('2', '2023-09-21')])).toBeNull();
    expect(describeOf([day('1', '2023-09-21'), day('2', '2023-09-21'), null])).toBeNull();
  });

  it('says that "before" a day contradicts a later day', () => {
    expect(describeOf([mention('1', '../2023-09-22', null, '2023-09-22'), day('2', '2023-09-25')])).toBe(
      'before Fri, 22 Sept 2023 in A, Mon, 25 Sept 2023 in B',
    );
  });

  it('names the times of one day that contradict each other, and nobody who names only the day', () => {
    const at = (id: string, time: string) => mention(id, `2024-04-03T${time}`, '2024-04-03', '2024-04-03');
    expect(describeOf([at('1', '06:40'), at('2', '06:10'), day('3', '2024-04-03')])).toBe('06:40 in A, 06:10 in B');
    expect(describeOf([at('1', '06:40'), at('2', '06')])).toBeNull();
    // Eight in the one zone may be six in the other.
    expect(describeOf([at('1', '08:10+02:00'), at('2', '06:10Z')])).toBeNull();
  });
});
