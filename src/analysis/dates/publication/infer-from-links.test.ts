import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '#analysis/analyze-article.ts';
import type { PassageLink, Reuse } from '#analysis/story-annotations.ts';
import { inferFromStory } from './infer-from-story.ts';

interface Case {
  /** The sentence of the article without a date, and that of the dated one. */
  own: string;
  other: string;
  link?: Partial<Pick<PassageLink, 'relation' | 'score' | 'differences'>>;
  /** When the dated one was published; without it none is dated. */
  published?: string | null;
  share?: number;
  /** Further text of the article without a date. */
  more?: string;
  turned?: boolean;
}

const difference = (kind: string) => ({ kind, a: null, b: null }) as unknown as PassageLink['differences'][number];

function linkOf(a: string, b: string, [own, other]: [string, string], { link, turned }: Case): PassageLink {
  const [first, second] = [
    { article: a, start: 0, end: own.length },
    { article: b, start: 0, end: other.length },
  ];
  // Of a link these are asked for.
  return {
    a: turned ? second : first,
    b: turned ? first : second,
    relation: 'same',
    score: 0.8,
    differences: [],
    ...link,
  } as unknown as PassageLink;
}

/** "2024-03-05 from “today”", or null. */
function inferredBy(given: Case): string | null {
  const { own, other, published = '2024-03-07', share, more = '', turned } = given;
  const undated = analyzeArticle({ id: 'undated', text: own + more });
  const dated = analyzeArticle({ id: 'dated', text: other, ...(published && { published }) });
  const reuse =
    share === undefined ? [] : [{ a: turned ? 'dated' : 'undated', b: turned ? 'undated' : 'dated', share }];
  const links = [linkOf('undated', 'dated', [own, other], given)];
  // Of a share of reused words these are asked for.
  const found = inferFromStory([undated, dated], links, reuse as unknown as Reuse[]).get('undated');
  return found
    ? `${found.value} from ${found.spans.map(({ start, end }) => `“${own.slice(start, end)}”`).join(' ')}`
    : null;
}

const TUESDAY = 'The board voted on Tuesday to close it.';
const on = (when: string) => `The board voted ${when} to close it.`;

describe('a passage that both tell', () => {
  it.each<[string, Case, string | null]>([
    ['today', { own: on('today'), other: TUESDAY }, '2024-03-05 from “today”'],
    ['tonight', { own: on('tonight'), other: TUESDAY }, '2024-03-05 from “tonight”'],
    ['this evening', { own: on('this evening'), other: TUESDAY }, '2024-03-05 from “this evening”'],
    ['yesterday', { own: on('yesterday'), other: TUESDAY }, '2024-03-06 from “yesterday”'],
    ['tomorrow', { own: 'They will meet tomorrow.', other: TUESDAY }, '2024-03-04 from “tomorrow”'],
    ['the other way round', { own: on('today'), other: TUESDAY, turned: true }, '2024-03-05 from “today”'],
    ['a stated day', { own: on('today'), other: on('on 5 March 2024') }, '2024-03-05 from “today”'],
    ['a time of a day', { own: on('today'), other: on('at noon on 5 March 2024') }, null],
    ['last night, which may be the small hours', { own: on('last night'), other: TUESDAY }, null],
    ['the day before yesterday', { own: on('the day before yesterday'), other: TUESDAY }, null],
    ['now', { own: on('now'), other: TUESDAY }, null],
    ['a weekday alone', { own: TUESDAY, other: TUESDAY }, null],
    ['last week', { own: on('last week'), other: TUESDAY }, null],
    ['a month', { own: on('today'), other: on('in March') }, null],
    ['every day', { own: on('today'), other: on('every Tuesday') }, null],
    ['no date', { own: on('today'), other: on('at last') }, null],
    ['two dates', { own: on('today'), other: on('on Tuesday, not on Monday,') }, null],
    ['a date and a word for now', { own: on('today'), other: on('on Tuesday, recently,') }, '2024-03-05 from “today”'],
    [
      'a date and a length of time',
      { own: on('today'), other: on('on Tuesday for two hours') },
      '2024-03-05 from “today”',
    ],
    ['the date of publication by its name', { own: on('today'), other: on('on 7 March 2024') }, null],
    [
      'the day of publication by its weekday',
      { own: on('today'), other: on('on Thursday') },
      '2024-03-07 from “today”',
    ],
    ['nothing of the same', { own: on('today'), other: TUESDAY, link: { relation: 'related' } }, null],
    ['a weak link', { own: on('today'), other: TUESDAY, link: { score: 0.49 } }, null],
    ['a link strong enough', { own: on('today'), other: TUESDAY, link: { score: 0.5 } }, '2024-03-05 from “today”'],
    ['another number', { own: on('today'), other: TUESDAY, link: { differences: [difference('number')] } }, null],
    ['another name', { own: on('today'), other: TUESDAY, link: { differences: [difference('name')] } }, null],
    ['a plan', { own: on('today'), other: TUESDAY, link: { differences: [difference('modality')] } }, null],
    [
      'another date',
      { own: on('today'), other: TUESDAY, link: { differences: [difference('date')] } },
      '2024-03-05 from “today”',
    ],
    ['two without a date', { own: on('today'), other: TUESDAY, published: null }, null],
    [
      'something later that is over',
      { own: on('today'), other: TUESDAY, more: ' It was emptied on 9 March 2024.' },
      null,
    ],
    [
      'something later',
      { own: on('today'), other: TUESDAY, more: ' It will be emptied on 9 March 2024.' },
      '2024-03-05 from “today”',
    ],
    [
      'something that day',
      { own: on('today'), other: TUESDAY, more: ' It was emptied on 5 March 2024.' },
      '2024-03-05 from “today”',
    ],
    // A copy counts from the day of the other.
    ['a copy', { own: TUESDAY, other: TUESDAY, share: 0.6 }, '2024-03-07 from “Tuesday”'],
    [
      'a copy, the other way round',
      { own: TUESDAY, other: TUESDAY, share: 0.6, turned: true },
      '2024-03-07 from “Tuesday”',
    ],
    ['half a copy', { own: TUESDAY, other: TUESDAY, share: 0.59 }, null],
    ['a copy in other words', { own: on('today'), other: TUESDAY, share: 0.9 }, '2024-03-05 from “today”'],
    ['a copy with a full date', { own: on('on 5 March 2024'), other: on('on 5 March 2024'), share: 0.9 }, null],
  ])('with %s', (_case, given, expected) => {
    expect(inferredBy(given)).toBe(expected);
  });

  it('is no passage of somebody else, nor beside the link', () => {
    const own = '“We vote today,” she said to all.';
    expect(inferredBy({ own, other: TUESDAY })).toBeNull();
    expect(inferredBy({ own: 'The board voted ', other: TUESDAY, more: 'today to close it.' })).toBeNull();
    expect(inferredBy({ own: 'The board voted.', other: TUESDAY, more: ' It rained today.' })).toBeNull();
  });
});
