import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '#analysis/analyze-article.ts';

/** The inferred day, its rule and the words that it rests on; null where nothing was inferred. */
function inferredOf(text: string, url?: string): string | null {
  const { published } = analyzeArticle({ id: 'a', text, ...(url !== undefined && { url }) });
  if (published?.source !== 'inferred') return null;
  const words = published.spans.map(({ start, end }) => `“${text.slice(start, end)}”`);
  return [published.value, published.rule, ...words].join(' ');
}

const BODY =
  'The harbour board closed the old lock. It had leaked since the winter, the board said, and nobody would mend it.';
const url = (path: string) => `https://post.example${path}`;

describe('a line about the article', () => {
  it.each([
    ['Published 22 September 2023', '2023-09-22 published line “Published 22 September 2023”'],
    [
      'Published: Friday, September 22, 2023, 9:30 a.m.',
      '2023-09-22 published line “Published: Friday, September 22, 2023',
    ],
    ['First published on 22 Sept 2023 at 14:30 BST', '2023-09-22 published line “First published on 22 Sept 2023'],
    ['Posted at 2:30 p.m. on September 22, 2023', '2023-09-22 published line'],
    ['September 22, 2023 14:30', '2023-09-22 published line “September 22, 2023'],
    ['2023-09-22', '2023-09-22 published line “2023-09-22”'],
    ['By Mira Oduya | 22 September 2023', '2023-09-22 published line “22 September 2023”'],
    ['By Mira Oduya | Published 22 September 2023 | Updated 24 September 2023', '2023-09-22 published line'],
    ['Updated: 24 September 2023', '2023-09-24 updated line “Updated: 24 September 2023”'],
    ['Last modified on 24 September 2023, 9 a.m.', '2023-09-24 updated line'],
  ])('%s', (line, expected) => {
    expect(inferredOf(`The old lock is closed\n\n${line}\n\n${BODY}`)).toContain(expected);
  });

  it('may stand at the end with its label', () => {
    expect(inferredOf(`${BODY}\n\nThis article was originally published on 22 September 2023.`)).toContain(
      '2023-09-22',
    );
  });

  it.each([
    ['a sentence that begins so', 'Published on 22 September 2023, the report says that the lock leaks.'],
    ['a study', 'The study was published on 22 September 2023.'],
    ['a day without its year', 'Published 22 September'],
    ['a day that is two', 'Published 3/4/2023'],
    ['a month', 'Published September 2023'],
    ['two that differ', 'Published 22 September 2023\n\nPublished 3 May 2022'],
    ['updated before it was published', 'Published 22 September 2023\n\nUpdated 20 September 2023'],
    ['a chronicle', '1 May 2020\n\nThe lock was measured.\n\n4 June 2021\n\nThe lock was measured again.'],
    [
      'a chronicle whose next day stands far down',
      `1 May 2020\n\n${'The lock was measured.\n\n'.repeat(9)}4 June 2021\n\nThe lock was measured again.`,
    ],
    [
      'something told as over that lies after it',
      'Published 22 September 2023\n\nThe lock was shut on 3 October 2023.',
    ],
  ])('not from %s', (_case, lines) => {
    expect(inferredOf(`${lines}\n\n${BODY}`)).toBeNull();
  });
});

describe('a dateline', () => {
  it.each([
    ['LONDON, March 5, 2024 (Harbour Press) — ', '2024-03-05 dateline “LONDON, March 5, 2024 (Harbour Press)”'],
    ['PORT ELLEN, 5 March 2024 - ', '2024-03-05 dateline “PORT ELLEN, 5 March 2024”'],
    ['Port Ellen, Scotland, March 5, 2024 /Newsdesk/ -- ', '2024-03-05 dateline'],
    ['LONDON (HP), Tuesday, March 5, 2024 — ', '2024-03-05 dateline'],
  ])('%s', (line, expected) => {
    expect(inferredOf(`The old lock is closed\n\n${line}${BODY}`)).toContain(expected);
  });

  it('takes the year that fits a weekday and the latest year of the text', () => {
    const text = `LONDON, March 5 (Harbour Press) — ${BODY} It met on Monday, March 4. The lock was built in 1931 and mended in May 2023.`;
    expect(inferredOf(text)).toBe('2024-03-05 dateline “LONDON, March 5 (Harbour Press)” “Monday, March 4” “May 2023”');
  });

  it('takes the year of the address', () => {
    expect(inferredOf(`LONDON, March 5 (HP) — ${BODY}`, url('/2024/03/lock'))).toContain('2024-03-05 dateline');
  });

  it.each([
    ['without a year', `LONDON, March 5 (HP) — ${BODY} The lock was built in 2019.`],
    [
      'with years that are ahead',
      `LONDON, March 5 (HP) — ${BODY} It met on Monday, March 4. A new one will open in 2030.`,
    ],
    [
      'with years by themselves',
      `LONDON, March 5 (HP) — ${BODY} It met on Monday, March 4. The keeper arrived in 2024.`,
    ],
    ['with a birthday', `LONDON, March 5 (HP) — ${BODY} It met on Monday, March 4. The keeper was born on 2 May 1963.`],
    [
      'with a later year by itself',
      `LONDON, March 5 (HP) — ${BODY} It met on Monday, March 4. The lock leaked in May 2018 and in 2022.`,
    ],
    ['with a weekday that does not fit', `LONDON, Monday, March 5, 2024 (HP) — ${BODY}`],
    ['of an essay', `Paris, 13 November 2015 – a night that the city remembers. ${BODY}`],
    ['in the middle of a sentence', `The treaty of London, 5 March 2024 — the third — is void. ${BODY}`],
    ['far down', `${'One paragraph.\n\n'.repeat(8)}LONDON, March 5, 2024 (HP) — ${BODY}`],
  ])('not one %s', (_case, text) => {
    expect(inferredOf(text)).toBeNull();
  });
});

describe('a word for now with its date', () => {
  it.each([
    ['The board voted today, 5 March 2024, to close it.', '2024-03-05 today with date “today, 5 March 2024”'],
    ['The board voted today (Tuesday, March 5, 2024).', '2024-03-05 today with date'],
    ['The board voted yesterday, 4 March 2024, to close it.', '2024-03-05 today with date'],
    ['The lock shuts tomorrow, on March 6, 2024.', '2024-03-05 today with date'],
    ['The lock was shut yesterday afternoon, 4 March 2024.', '2024-03-05 today with date'],
    ['The board votes on 5 March 2024 (today).', '2024-03-05 today with date'],
    [
      'The board met yesterday, Monday, 4 March, for the first time since 4 January 2024.',
      '2024-03-05 today with date “yesterday, Monday, 4 March” “4 January 2024”',
    ],
  ])('%s', (sentence, expected) => {
    expect(inferredOf(`${BODY}\n\n${sentence}`)).toContain(expected);
  });

  it.each([
    ['in a quotation', 'She told the board: “The lock shuts today, 5 March 2024, and for good.”'],
    ['without a year', 'The board voted today, 5 March, to close it.'],
    ['where they contradict each other', 'It met yesterday, 4 March 2024. It votes tomorrow, 8 March 2024.'],
    ['where the day is spoken of', 'Today, 5 March 2024 is remembered as the day of the lock.'],
    ['in two sentences', 'It votes today. 5 March 2024 was a Tuesday.'],
  ])('not %s', (_case, sentence) => {
    expect(inferredOf(`${BODY}\n\n${sentence}`)).toBeNull();
  });
});

describe('an address', () => {
  it.each([
    '/2023/09/22/lock',
    '/world/2023/sep/22/lock-closed',
    '/lock-2023-09-22.html',
    '/news/20230922/lock',
    '/2023/9/22/',
  ])('%s', (path) => {
    expect(inferredOf(BODY, url(path))).toBe('2023-09-22 address');
  });

  it.each([
    '/2023/09/lock',
    '/lock-20231122334',
    '/2023/13/40/lock',
    '/2023/09/22/lock-of-2021-05-06',
    '/a/1823/09/22',
  ])('not %s', (path) => {
    expect(inferredOf(BODY, url(path))).toBeNull();
  });

  it('may be a day after the dateline, which is of the evening before, and no more', () => {
    const text = `LONDON, March 5, 2024 (HP) — ${BODY}`;
    expect(inferredOf(text, url('/2024/03/06/lock'))).toContain('2024-03-05 dateline');
    expect(inferredOf(text, url('/2024/03/08/lock'))).toBeNull();
    expect(inferredOf(text, url('/2024/03/04/lock'))).toBeNull();
  });
});

describe('inferPublication', () => {
  it.each([
    'The lock was built on 5 March 1931.',
    'On Tuesday, March 5, 2024, the board closed the lock.',
    'The board closed the lock on Tuesday.',
    'The lock shuts on 5 March 2024.',
    'Copyright 2024. All rights reserved.',
  ])('takes no date of something that happens: %s', (sentence) => {
    expect(inferredOf(`${BODY}\n\n${sentence}`)).toBeNull();
  });

  it('counts the dates of the article from it', () => {
    const text = `LONDON, March 5, 2024 (HP) — ${BODY} The board met on Monday.`;
    const { dates } = analyzeArticle({ id: 'a', text });
    expect(dates.at(-1)).toMatchObject({ edtf: '2024-03-04', anchor: { kind: 'publication', day: '2024-03-05' } });
  });

  it('stands back where a date is supplied', () => {
    const { published } = analyzeArticle({
      id: 'a',
      text: `Published 22 September 2023\n\n${BODY}`,
      published: '2024-01-01',
    });
    expect(published).toEqual({ value: '2024-01-01', source: 'supplied' });
  });

  it('leaves relative dates as they are where there is no evidence', () => {
    const { published, dates } = analyzeArticle({ id: 'a', text: `${BODY} The board met on Monday.` });
    expect(published).toBeNull();
    expect(dates.map(({ edtf }) => edtf)).toContain(null);
  });
});
