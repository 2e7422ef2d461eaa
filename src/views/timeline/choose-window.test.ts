import { describe, expect, it } from 'vitest';
import { chooseWindow } from './choose-window.ts';
import { storyOf } from '#bundle/test-story.ts';
import { toTimelineModel } from './to-timeline-model.ts';

const chosen = (...dates: [string | null, string | null][]) => {
  const window = chooseWindow(toTimelineModel(storyOf({ dates })));
  return window && [window.from, window.to].map((ms) => new Date(ms).toISOString().slice(0, 10));
};
const day = (date: string): [string, string] => [date, date];

describe('chooseWindow', () => {
  it('opens at the week that holds most events, not at the whole span', () => {
    expect(
      chosen(
        [null, '2011-09-22'],
        ['2022-01-01', '2022-12-31'],
        ['2023-09-18', '2023-09-22'],
        day('2023-09-22'),
        day('2023-09-23'),
      ),
    ).toEqual(['2023-09-17', '2023-09-25']);
  });

  it('opens at a year when that is the stretch of the story', () => {
    expect(chosen(day('1990-01-01'), day('2001-02-01'), day('2001-06-01'), day('2001-12-01'))).toEqual([
      '2001-01-07',
      '2001-12-27',
    ]);
  });

  it('takes the whole span when no stretch holds half of the events', () => {
    const window = chosen(
      day('1900-01-01'),
      day('1930-01-01'),
      day('1960-01-01'),
      day('1990-01-01'),
      day('2020-01-01'),
    );
    expect(window?.[0]).toMatch(/^189/);
    expect(window?.[1]).toMatch(/^202/);
  });

  it('has none when nothing is dated', () => {
    expect(chosen([null, null])).toBeNull();
  });
});
