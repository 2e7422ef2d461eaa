import { describe, expect, it } from 'vitest';
import type { DateMention } from '#analysis/annotations.ts';
import { articleOf } from './test-story.ts';
import { toExtract } from './to-event-title.ts';

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
