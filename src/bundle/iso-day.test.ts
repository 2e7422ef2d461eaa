import { describe, expect, it } from 'vitest';
import { isIsoDay } from './iso-day.ts';

describe('isIsoDay', () => {
  it.each(['2023-09-22', '2024-02-29', '0001-01-01'])('takes %s', (day) => {
    expect(isIsoDay(day)).toBe(true);
  });

  it.each(['2023-02-29', '2023-13-01', '2023-9-2', '20230922', '2023-09-22T00:00', ' 2023-09-22', ''])(
    'refuses "%s"',
    (day) => {
      expect(isIsoDay(day)).toBe(false);
    },
  );
});
