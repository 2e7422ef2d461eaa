import type { IsoDay, Span } from '#analysis/annotations.ts';

interface MarkedDate extends Span {
  words: string;
  type: string;
  /** TIMEX3. */
  value: string;
  /** What the program is known to take it for instead, "nothing" for a date that it does not find; null where it is right. */
  readAs: string | null;
}

interface MarkedArticle {
  published: IsoDay;
  url: string;
  text: string;
  dates: MarkedDate[];
}

/**
 * An article whose first line is its publication day and its address, with its dates marked: `⟦last week|DATE 2024-W09⟧`,
 * where the program is known to read something else `⟦last week|DATE 2024-W09 but DATE 2024-W10⟧`, and what it takes for
 * a date and is none `⟦1.2.2024|NONE - but DATE 2024-02-01⟧`.
 */
export function readMarkedDates(file: string): MarkedArticle {
  const [, published = '', url = '', marked = ''] = /^(\S+) (\S+)\n([^]*)$/.exec(file) ?? [];
  const dates: MarkedDate[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/⟦([^|⟧]+)\|(\w+) (\S+?)(?: but ([^⟧]+))?⟧/g)) {
    const [whole, words = '', type = '', value = '', readAs] = match;
    text += marked.slice(from, match.index);
    const known = readAs === 'nothing' ? '' : (readAs ?? null);
    dates.push({ start: text.length, end: text.length + words.length, words, type, value, readAs: known });
    text += words;
    from = match.index + whole.length;
  }
  return { published, url, text: text + marked.slice(from), dates };
}
