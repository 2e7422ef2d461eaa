import { describe, expect, it } from 'vitest';
import type { DateMention } from '#analysis/annotations.ts';
import { extractStructure } from '#analysis/text/extract-structure.ts';
import { extractDates } from '#analysis/dates/extract-dates.ts';

/** A Friday: the day on which all texts of the tables are published. */
const PUBLISHED = '2023-09-22';

function datesOf(text: string, published: string | null = PUBLISHED): DateMention[] {
  return extractDates('a', extractStructure(text), [], published);
}

/** "last week = 2023-W37; noon = 2023-09-22T12:00" */
export const findDates = (text: string, published: string | null = PUBLISHED): string =>
  datesOf(text, published)
    .map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`)
    .join('; ');

/** `takes`: sentences with all that is found in them. `leaves`: sentences in which nothing is a date. */
export function describeRule(rule: string, { takes, leaves }: { takes: [string, string][]; leaves: string[] }): void {
  describe(`the rule “${rule}”`, () => {
    it.each(takes)('takes from “%s”: %s', (text, expected) => {
      expect(findDates(text)).toBe(expected);
      expect(datesOf(text).map((date) => date.rule)).toContainEqual(expect.stringContaining(rule));
    });
    it.each(leaves)('leaves “%s”', (text) => {
      expect(findDates(text)).toBe('');
    });
  });
}
