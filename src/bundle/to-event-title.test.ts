import { describe, expect, it } from 'vitest';
import type { DateMention } from '#analysis/annotations.ts';
import { articleOf, storyOf } from './test-story.ts';
import { toEventTitle, toExtract } from './to-event-title.ts';

/** The date mention is written in brackets. */
function extract(marked: string, longest?: number): string {
  const start = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  const date = { start, end: marked.indexOf(']') - 1 } as DateMention; // the rest of it plays no part here
  return toExtract(articleOf('A', text, { dates: start < 0 ? [] : [date] }), { start: 0, end: text.length }, longest);
}

describe('toExtract', () => {
  it.each([
    ['the outbreak of the war.', 'The outbreak of the war'],
    ['On [May 2], the bridge opened.', 'The bridge opened'],
    ['[Yesterday], the bridge opened', 'The bridge opened'],
    ['The bridge opened on [May 2].', 'The bridge opened on May 2'],
    ['On [May 2] the bridge opened', 'On May 2 the bridge opened'],
    ['Not on [May 2], but later', 'Not on May 2, but later'],
    ['[May 2]', 'May 2'],
    ['two\n lines', 'Two lines'],
  ])('makes of "%s" "%s"', (given, expected) => {
    expect(extract(given)).toBe(expected);
  });

  it('cuts at a word', () => {
    expect(extract('the bridge, which was closed, opened', 13)).toBe('The bridge…');
  });
});

describe('toEventTitle', () => {
  /** The title stands between bars. */
  const titleOf = (marked: string) => {
    const [before = '', title = '', after = ''] = marked.split('|');
    const article = articleOf('A', before + title + after);
    const start = before.length;
    return toEventTitle(storyOf({ articles: [article] }), { article: article.id, start, end: start + title.length });
  };

  it.each([
    ['“|Winter Road” by Holger Lind disappeared| on Friday.', '“Winter Road” by Holger Lind disappeared'],
    ['“We left”, he said. |The fleet came home| in May.', 'The fleet came home'],
    ['|A fire destroyed the warehouse early| on Thursday.', 'A fire destroyed the warehouse'],
    ['|The trains left early|, as they always do.', 'The trains left early'],
    ['|The train, which derailed near Holt|, carried gas.', 'The train … derailed near Holt'],
    ['|Ulf Strand, who became chief executive| in May, left.', 'Ulf Strand … became chief executive'],
    ['|The law, which parliament passed| in June, is void.', 'The law, which parliament passed'],
  ])('reads whole: %s', (marked, title) => {
    expect(titleOf(marked)).toBe(title);
  });
});
