import { describe, expect, it } from 'vitest';
import { BODY, inferredOf } from '#tests/dates/inferred-publication.ts';

describe('a word for now with its date', () => {
  it.each([
    ['The board voted today, 5 March 2024, to close it.', '2024-03-05 today with date “today, 5 March 2024”'],
    ['The board voted today (Tuesday, March 5, 2024).', '2024-03-05 today with date'],
    ['The board voted yesterday, 4 March 2024, to close it.', '2024-03-05 today with date'],
    ['The lock shuts tomorrow, on March 6, 2024.', '2024-03-05 today with date'],
    ['The lock was shut yesterday afternoon, 4 March 2024.', '2024-03-05 today with date'],
    ['The board votes on 5 March 2024 (today).', '2024-03-05 today with date “5 March 2024 (today”'],
    ['The board votes tomorrow, 6 March 2024.', '2024-03-05 today with date “tomorrow, 6 March 2024”'],
    ['The board votes the day after tomorrow, 7 March 2024.', '2024-03-05 today with date'],
    ['The board met the day before yesterday, 3 March 2024.', '2024-03-05 today with date'],
    ['The board voted today, on 5 March 2024.', '2024-03-05 today with date “today, on 5 March 2024”'],
    ['The board voted today (5 March 2024).', '2024-03-05 today with date “today (5 March 2024”'],
    ['The board voted today – 5 March 2024 – again.', '2024-03-05 today with date “today – 5 March 2024”'],
    ['Today is 5 March 2024, the last day of the lock.', '2024-03-05 today with date “Today is 5 March 2024”'],
    ['The board voted this morning, 5 March 2024.', '2024-03-05 today with date “this morning, 5 March 2024”'],
    ['The board voted tonight (5 March 2024).', '2024-03-05 today with date “tonight (5 March 2024”'],
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
    ['with another word between', 'It votes today as on 5 March 2024.'],
    ['with a comma before today', 'It votes on 5 March 2024, today of all days.'],
    ['with a far day', 'It voted three days ago, 5 March 2024.'],
    ['with a week', 'It voted last week, 5 March 2024.'],
    ['with a month', 'It voted today, March 2024.'],
    ['with a day counted from another', 'It shut on 4 March. The next day, 5 March 2024, it rained.'],
    ['where the day marks something', 'Today, 5 March 2024 marks the day of the lock.'],
    ['where the day was something', 'Today, 5 March 2024 was to be the day of the lock.'],
    ['where the day has something', 'Today, 5 March 2024 has no meaning.'],
    ['where the day had something', 'Today, 5 March 2024 had a meaning.'],
    ['where the day will be something', 'Today, 5 March 2024 will be told of.'],
    ['where the day remains something', 'Today, 5 March 2024 remains the day of the lock.'],
    ['where the day means something', 'Today, 5 March 2024 means nothing.'],
    ['where the day stands for something', 'Today, 5 March 2024 stands for nothing.'],
  ])('not %s', (_case, sentence) => {
    expect(inferredOf(`${BODY}\n\n${sentence}`)).toBeNull();
  });
});
