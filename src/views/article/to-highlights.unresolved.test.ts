import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '#analysis/analyze-article.ts';
import { toUnresolvedReason } from '#ui/unresolved-reason.ts';

/** Phrase → reason for every date of a text that is not resolved. */
function unresolvedOf(sentence: string, published?: string) {
  const text = `The harbour board has closed the old lock. ${sentence}`;
  const { dates } = analyzeArticle({ id: 'a', text, ...(published !== undefined && { published }) });
  return dates.flatMap((date) => {
    const reason = toUnresolvedReason(date, published !== undefined, 'en-GB');
    return reason === null ? [] : [`${text.slice(date.start, date.end)}: ${reason}`];
  });
}

const NOTHING = 'no publication date to count from';

describe('the dates of an article that cannot be resolved', () => {
  it.each([
    ['It met on Tuesday.', [`Tuesday: ${NOTHING}`]],
    ['It met yesterday and will meet again in April.', [`yesterday: ${NOTHING}`, `April: ${NOTHING}`]],
    ['It met on September 22.', [`September 22: ${NOTHING}`]],
    ['The next day it met again.', ['The next day: no known date before it to count from']],
    ['It met for three days, as it does every Tuesday.', []],
    ['It met recently.', []],
    ['It met on 22 September 2023.', []],
  ])('without a publication date: %s', (sentence, reasons) => {
    expect(unresolvedOf(sentence)).toEqual(reasons);
  });

  it('has nothing to say where the publication date is known', () => {
    expect(unresolvedOf('It met on Tuesday, and again yesterday.', '2024-03-07')).toEqual([]);
  });
});
