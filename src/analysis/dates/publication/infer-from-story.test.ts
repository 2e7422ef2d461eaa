import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '#analysis/analyze-article.ts';
import { analyzeStory } from '#analysis/analyze-story.ts';
import type { ArticleInput } from '#analysis/annotations.ts';
import type { ArticleAnalysis } from '#analysis/article-analysis.ts';

const VOTED = 'The town council of Fennick voted WHEN to close the old swimming pool, the only one in the valley.';
const MORE = 'The roof leaks and the pumps are forty years old, the mayor said. Nobody wants to pay for new ones.';
const PETITION = 'A petition with the names of most swimmers of the valley was handed to the mayor WHEN.';
const REWORDED = 'Fennick’s council voted WHEN to close the old swimming pool, the only pool in the valley.';

const write = (sentence: string, when: string) => sentence.replace('WHEN', when);

/** A dated article, and others without a publication date; what was inferred of the last. */
function storyOf(published: string, dated: string, ...undated: string[]): ArticleAnalysis[] {
  const inputs: ArticleInput[] = [
    { id: 'dated', text: dated, published },
    ...undated.map((text, index) => ({ id: `undated${index}`, text })),
  ];
  return analyzeStory(inputs.map((input) => analyzeArticle(input))).articles;
}

function inferredOf(published: string, dated: string, ...undated: string[]): string | null {
  const last = storyOf(published, dated, ...undated).at(-1);
  if (last?.published?.source !== 'inferred') return null;
  const words = last.published.spans.map(({ start, end }) => `“${last.text.slice(start, end)}”`);
  return [last.published.value, last.published.rule, ...words, ...last.published.articles].join(' ');
}

describe('inferFromStory', () => {
  it.each([
    ['today', 'on Tuesday', '2024-03-05 story “today” dated'],
    ['yesterday', 'on Tuesday', '2024-03-06 story “yesterday” dated'],
    ['this morning', 'on 5 March 2024', '2024-03-05 story “this morning” dated'],
    ['yesterday evening', 'on Monday', '2024-03-05 story “yesterday evening” dated'],
  ])('“%s” of what another article tells of %s', (own, other, expected) => {
    const text = `${write(REWORDED, own)}\n\nSwimmers gathered outside the hall.`;
    expect(inferredOf('2024-03-07', `${write(VOTED, other)}\n\n${MORE}`, text)).toBe(expected);
  });

  it('does not take a dateline for the date of what is told', () => {
    const dated = `FENNICK, March 7 (Valley Press) — ${write(VOTED, 'on Tuesday')}\n\n${MORE}`;
    const text = `${write(REWORDED, 'today')}\n\nSwimmers gathered outside the hall.`;
    expect(inferredOf('2024-03-07', dated, text)).toBe('2024-03-05 story “today” dated');
  });

  it('names every article that it was taken from, and all the words', () => {
    const text = [write(REWORDED, 'today'), write(PETITION, 'yesterday')].join('\n\n');
    const dated = [write(VOTED, 'on Tuesday'), MORE, write(PETITION, 'on Monday')].join('\n\n');
    expect(inferredOf('2024-03-07', dated, text)).toBe('2024-03-05 story “today” “yesterday” dated');
  });

  it('takes the day of another copy of the same text that says “on Tuesday”', () => {
    const text = [write(VOTED, 'on Tuesday'), MORE].join('\n\n');
    expect(inferredOf('2024-03-06', text, text)).toBe('2024-03-06 story “Tuesday” dated');
  });

  it('counts the other dates of the article, and the days of its quotations, from it', () => {
    const text = `${write(REWORDED, 'today')}\n\n“We will miss it,” said Anna Lund. The last swim will be on Sunday.`;
    const article = storyOf('2024-03-07', `${write(VOTED, 'on Tuesday')}\n\n${MORE}`, text).at(-1);
    expect(article?.dates.map(({ edtf }) => edtf)).toEqual(['2024-03-05', '2024-03-10']);
    expect(article?.quotations[0]?.said?.edtf).toBe('2024-03-05');
  });

  it.each([
    ['a weekday, which leaves a week open', write(VOTED, 'on Tuesday'), write(REWORDED, 'on Tuesday')],
    [
      'another number, which may be another vote',
      write(VOTED, 'on Tuesday').replace('old swimming pool', '12 swimming pools'),
      write(REWORDED, 'today').replace('old swimming pool', '40 swimming pools'),
    ],
    ['a month', write(VOTED, 'in March'), write(REWORDED, 'today')],
    [
      'another event',
      write(VOTED, 'on Tuesday'),
      'The town council of Aldby opened a new school today, the mayor said.',
    ],
    ['what is said to be another day', write(VOTED, 'on Tuesday'), write(REWORDED, 'today, 7 March')],
    [
      'several dates in one sentence',
      write(VOTED, 'on Tuesday, a day after it met on Monday,'),
      write(REWORDED, 'today'),
    ],
    [
      'a contradiction',
      [write(VOTED, 'on Tuesday'), write(PETITION, 'on Monday')].join('\n\n'),
      [write(REWORDED, 'today'), write(PETITION, 'today')].join('\n\n'),
    ],
    [
      'a weekday that does not go with it',
      [write(VOTED, 'on Tuesday'), write(PETITION, 'on 21 February 2024')].join('\n\n'),
      [write(REWORDED, 'today'), write(PETITION, 'on Wednesday')].join('\n\n'),
    ],
    [
      'what tells of a later day as over',
      write(VOTED, 'on Tuesday'),
      `${write(REWORDED, 'today')}\n\nThe pool was emptied on 9 March 2024.`,
    ],
    ['words of somebody else', write(VOTED, 'on Tuesday'), `“${write(REWORDED, 'today')}” Anna Lund told the paper.`],
  ])('not from %s', (_case, dated, text) => {
    expect(
      inferredOf('2024-03-07', `${dated}\n\n${MORE}`, `${text}\n\nSwimmers gathered outside the hall.`),
    ).toBeNull();
  });

  it('lets no article that was dated so date another', () => {
    const chain = [`${write(REWORDED, 'today')}\n\nSwimmers wept.`, `${MORE}\n\n${write(PETITION, 'yesterday')}`];
    const dated = `${write(VOTED, 'on Tuesday')}\n\nThe board was silent.`;
    const first = `${chain[0]}\n\n${write(PETITION, 'on 4 March 2024')}`;
    expect(inferredOf('2024-03-07', dated, first, chain[1] ?? '')).toBeNull();
  });
});
