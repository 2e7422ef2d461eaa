import { describe, expect, it } from 'vitest';
import { BODY, inferredOf, toAddress } from '#tests/dates/inferred-publication.ts';

describe('a dateline', () => {
  it.each([
    ['LONDON, March 5, 2024 (Harbour Press) — ', '2024-03-05 dateline “LONDON, March 5, 2024 (Harbour Press)”'],
    ['PORT ELLEN, 5 March 2024 - ', '2024-03-05 dateline “PORT ELLEN, 5 March 2024”'],
    ['Port Ellen, Scotland, March 5, 2024 /Newsdesk/ -- ', '2024-03-05 dateline'],
    ['LONDON (HP), Tuesday, March 5, 2024 — ', '2024-03-05 dateline'],
    ['LONDON, March 5, 2024 – ', '2024-03-05 dateline “LONDON, March 5, 2024”'],
    ['LONDON, March 5, 2024 -- ', '2024-03-05 dateline “LONDON, March 5, 2024”'],
    ['LONDON, March 5, 2024: ', '2024-03-05 dateline “LONDON, March 5, 2024”'],
    ['LONDON, March 5, 2024 _ ', '2024-03-05 dateline “LONDON, March 5, 2024”'],
    ['LONDON (March 5, 2024) — ', '2024-03-05 dateline “LONDON (March 5, 2024”'],
    ['(Harbour Press) LONDON, March 5, 2024 — ', '2024-03-05 dateline “(Harbour Press) LONDON, March 5, 2024”'],
    ['London, March 5, 2024 (Harbour Press) ', '2024-03-05 dateline “London, March 5, 2024 (Harbour Press)”'],
    ['LONDON, March 5, 2024 (Harbour Press) ', '2024-03-05 dateline “LONDON, March 5, 2024 (Harbour Press)”'],
    ['ÅRHUS, March 5, 2024 — ', '2024-03-05 dateline “ÅRHUS, March 5, 2024”'],
  ])('%s', (line, expected) => {
    expect(inferredOf(`The old lock is closed\n\n${line}${BODY}`)).toContain(expected);
  });

  it('takes the year that fits a weekday and the latest year of the text', () => {
    const text = `LONDON, March 5 (Harbour Press) — ${BODY} It met on Monday, March 4. The lock was built in 1931 and mended in May 2023.`;
    expect(inferredOf(text)).toBe('2024-03-05 dateline “LONDON, March 5 (Harbour Press)” “Monday, March 4” “May 2023”');
  });

  it('takes the year of the address', () => {
    expect(inferredOf(`LONDON, March 5 (HP) — ${BODY}`, toAddress('/2024/03/lock'))).toContain('2024-03-05 dateline');
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
    ['with no dash and no agency', `LONDON, March 5, 2024 ${BODY}`],
    ['with a dash within a word', `LONDON, March 5, 2024-old, ${BODY}`],
    ['with no place', `March 5, 2024 — the day of the lock. ${BODY}`],
    ['with a place of two letters', `UK, March 5, 2024 — ${BODY}`],
    ['with a month', `LONDON, March 2024 (HP) — ${BODY}`],
    ['whose agency is no name', `London, March 5, 2024 (hp) ${BODY}`],
    ['of an essay', `Paris, 13 November 2015 – a night that the city remembers. ${BODY}`],
    ['in the middle of a sentence', `The treaty of London, 5 March 2024 — the third — is void. ${BODY}`],
    ['far down', `${'One paragraph.\n\n'.repeat(8)}LONDON, March 5, 2024 (HP) — ${BODY}`],
  ])('not one %s', (_case, text) => {
    expect(inferredOf(text)).toBeNull();
  });
});
