import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '#analysis/analyze-article.ts';
import { readMarkedDates } from './read-marked-dates.ts';

/** Articles made by hand and full of dates, with what a careful reader takes each for. */
const FOLDER = new URL('dates/', import.meta.url);

describe.each(readdirSync(FOLDER))('the dates of %s', (file) => {
  const { published, url, text, dates } = readMarkedDates(readFileSync(new URL(file, FOLDER), 'utf8'));
  const found = analyzeArticle({ id: file, text, published, url }).dates;
  const overlapping = (span: { start: number; end: number }) =>
    found.filter(({ start, end }) => start < span.end && span.start < end);

  it.each(dates)('$words', ({ start, end, type, value, readAs }) => {
    const read = overlapping({ start, end }).map((date) => `${date.type} ${date.value}`);
    if (readAs !== null) expect(read.join(' + ')).toBe(readAs);
    else expect(read).toEqual([`${type} ${value}`]);
  });

  it('and nothing else', () => {
    const spurious = found.filter((date) => !dates.some(({ start, end }) => date.start < end && start < date.end));
    expect(spurious.map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});
