import { describe, expect, it } from 'vitest';
import { describeCount, toWindowWords } from './describe-window.ts';
import { storyOf } from '#bundle/test-story.ts';
import { toTimelineModel } from './to-timeline-model.ts';

const september = { from: Date.UTC(2023, 8, 17), to: Date.UTC(2023, 8, 25) };

describe('toWindowWords', () => {
  it('names the first and the last day that are seen', () => {
    // The host's `Intl` chooses the spaces.
    expect(toWindowWords(september, 'en-GB').replaceAll(/\s/g, ' ')).toBe('Sun, 17 Sept – Sun, 24 Sept 2023');
  });
});

describe('toWindowWords of other lengths', () => {
  it.each([
    ['2023-09-22T19:00Z', '2023-09-22T22:20Z', 'Fri, 22 Sept 2023, 19:00 – 22:20'],
    ['2023-09-22T19:00Z', '2023-09-30T22:20Z', 'Fri, 22 Sept – Sat, 30 Sept 2023'],
    ['-000600-03-01T00:00Z', '2600-05-01T00:00Z', '601 BC – 2600'],
  ])('%s to %s', (from, to, words) => {
    const window = { from: Date.parse(from), to: Date.parse(to) };
    expect(toWindowWords(window, 'en-GB').replaceAll(/\s/g, ' ')).toBe(words);
  });
});

describe('describeCount', () => {
  const { events } = toTimelineModel(
    storyOf({
      dates: [
        [null, '2011-09-22'],
        ['2023-09-22', '2023-09-22'],
        [null, null],
      ],
    }),
  );
  it.each([
    [events, september, 3, '3 events in order of time, 1 without a date; 1 outside the drawing.'],
    [events.slice(1, 2), september, 3, '1 of 3 events in order of time.'],
    [events.slice(0, 1), null, 1, '1 event in order of time.'],
    [events.slice(2), september, 3, '1 of 3 events without a date.'],
  ])('says how many there are and how many cannot be seen', (shown, window, total, words) => {
    expect(describeCount(shown, window, total)).toBe(words);
  });
});
