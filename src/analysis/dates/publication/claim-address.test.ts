import { describe, expect, it } from 'vitest';
import { BODY, inferredOf, toAddress } from '#tests/dates/inferred-publication.ts';

describe('an address', () => {
  it.each([
    '/2023/09/22/lock',
    '/world/2023/sep/22/lock-closed',
    '/lock-2023-09-22.html',
    '/news/20230922/lock',
    '/2023/9/22/',
    '/2023/09/22',
    '/2023/SEP/22/lock',
    '/2023/09/22?page=2',
    '/2023/09/22#top',
    '/2023_09_22/lock',
    '/lock-20230922',
    '/lock_20230922.html',
    '/2023/09/22/lock-2023-09-22',
    '/2023/09/22/20230922',
    '/2023/13/40/lock/2023-09-22',
  ])('%s', (path) => {
    expect(inferredOf(BODY, toAddress(path))).toBe('2023-09-22 address');
  });

  it.each([
    '/2023/09/lock',
    '/lock-20231122334',
    '/2023/13/40/lock',
    '/2023/09/22/lock-of-2021-05-06',
    '/a/1823/09/22',
    '/a/12023/09/22',
    '/a2023/09/22',
    '/2023/09/222',
    '/2023/09-22/lock',
    '/2023/sept/22/lock',
    '/2023/xyz/22/lock',
    '/lock20230922',
    '/lock-20230922a',
    '/2023/02/30/lock',
    '/2023/09/22/lock/2023/09/23',
    '/22/09/2023/lock',
    '',
  ])('not %s', (path) => {
    expect(inferredOf(BODY, toAddress(path))).toBeNull();
  });

  it('may be a day after the dateline, which is of the evening before, and no more', () => {
    const text = `LONDON, March 5, 2024 (HP) — ${BODY}`;
    expect(inferredOf(text, toAddress('/2024/03/06/lock'))).toContain('2024-03-05 dateline');
    expect(inferredOf(text, toAddress('/2024/03/08/lock'))).toBeNull();
    expect(inferredOf(text, toAddress('/2024/03/04/lock'))).toBeNull();
  });
});
