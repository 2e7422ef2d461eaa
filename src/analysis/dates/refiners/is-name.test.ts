import { expect, it } from 'vitest';
import { findDates } from '#tests/dates/describe-rule.ts';

it.each([
  // Numbers that count or name something.
  ['It costs $ 2000 at least.', ''],
  ['It is on page 2019 of the book.', ''],
  ['It is on pages 2019 and on.', ''],
  ['See p. 2019 of the book.', ''],
  ['See pp. 2019 of the book.', ''],
  ['He had number 2019 in the queue.', ''],
  ['It is section 2019 of the law.', ''],
  ['It is article 2019 of the law.', ''],
  ['They met in room 2019 at last.', ''],
  ['They took flight 2019 to Rome.', ''],
  ['They took route 2019 to Rome.', ''],
  ['They saw channel 2019 at last.', ''],
  ['They took bus 2019 to Rome.', ''],
  ['They took line 2019 to Rome.', ''],
  ['They sold model 2019 at last.', ''],
  ['They sold version 2019 at last.', ''],
  ['They sold software 2019 at last.', ''],
  ['They took highway 2019 to Rome.', ''],
  ['It went to box 2019 at last.', ''],
  ['They live in apartment 2019 at last.', ''],
  ['They live in unit 2019 at last.', ''],
  ['They sold lot 2019 at last.', ''],
  ['The pump runs on firmware 12.6.2022.', ''],
  ['The pump runs on firmware of 12.6.2022.', '12.6.2022 = 2022-06-12'],
  ['The omnibus of 2019 was lost.', '2019 = 2019'],
  ['The model of 2019 was lost.', '2019 = 2019'],
  ['The model of June 2019 was lost.', 'June 2019 = 2019-06'],
  // Titles have capitals in running text, and all words of a headline may have them.
  ['He spoke on “This Week” at length.', ''],
  ['He spoke on "This Week" at length.', ''],
  ['He spoke on “This Morning” at length.', ''],
  ['He spoke “this week” at length.', 'this week = 2023-W38'],
  ['“Last week we lost,” he said.', 'Last week = 2023-W37'],
  ['She told Nature Today that it grows.', ''],
  ['She told nature today that it grows.', 'today = 2023-09-22'],
  ['Mayor Quits Today', 'Today = 2023-09-22'],
  ['Mayor Quits Last Week As Pool Shuts', 'Last Week = 2023-W37'],
  ['It was shut. Today it opened again.', 'Today = 2023-09-22'],
  // Weekdays with a title are people.
  ['Mr. Friday left the room.', ''],
  ['Mr Friday left the room.', ''],
  ['Mrs. Friday left the room.', ''],
  ['Ms. Friday left the room.', ''],
  ['Miss Friday left the room.', ''],
  ['They miss. Friday is far.', 'Friday = 2023-09-22'],
])('%s', (text, expected) => {
  expect(findDates(text)).toBe(expected);
});
