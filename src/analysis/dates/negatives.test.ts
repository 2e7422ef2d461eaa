import { describe, expect, it } from 'vitest';
import { extractStructure } from '#analysis/text/extract-structure.ts';
import { extractDates } from './extract-dates.ts';

/** What looks like a date and is none, by the rule that must not take it. */
const NEGATIVES: Record<string, string[]> = {
  month: [
    'He may be late.',
    'May we come in?',
    'Soldiers march on the city.',
    'The March on the capital drew thousands.',
    'Mrs. May left the room.',
    'April Jones smiled.',
    'June said she was glad.',
    'He is an august old man.',
    'They crossed the Mar river.',
  ],
  weekday: [
    'The Sun reported it.',
    'She sat in the sun.',
    'They sat down and wed in secret.',
    'The Sunday Times wrote about it.',
    'He hosts Saturday Night Live.',
  ],
  season: [
    'He fell down the stairs.',
    'Prices fall to new lows.',
    'The fall of Rome was long.',
    'They spring into action.',
  ],
  year: [
    'It costs $2000.',
    'It cost £1,999 to fix.',
    'He ran 1500 meters.',
    '2000 people came.',
    'Room 2012 was empty.',
    'See page 1984.',
    'Call +1 202 555 1987.',
    'The Boeing 747-2000 landed.',
    'Some 1995-90 was the final score.',
  ],
  'calendar date': ['On page 12 May is named.', 'May 5,000 people came?', 'The March 12% rise fell.'],
  'numeric date': [
    'The score was 3-2.',
    'They won 21-14.',
    'Version 2.0.1 is out.',
    'The host is 10.12.20.23.',
    'It rose 12 3/4 %.',
    'A 3/4 majority is needed.',
    'They offer 24/7 coverage.',
  ],
  time: ['The ratio is 1:30.', 'They lost 2:30 in the end.'],
  duration: [
    'He is 45 years old.',
    'The six-year-old boy smiled.',
    'It costs $5 a day.',
    'They earn $500 million a year.',
    'He drove 50 miles an hour.',
    'He eats twice a day.',
    'A quarter of the people left.',
    'Three quarters of voters agreed.',
    'She bought a second car.',
    'One day, a king rode out.',
    'It won in a year when all lost.',
  ],
  quarter: ['They reached the quarter-finals.', 'He plays quarterback.'],
  decade: ['He works for 21st Century Motors.', 'A man in his 60s fell.', 'The 1,990s are not a decade.'],
  today: [
    'She told Nature Today that it grows.',
    'A new world is being shaped today by trade.',
    "Today's youth reads less.",
    'The world of today is small.',
  ],
  others: [
    'The first lady spoke.',
    'It was World War II.',
    'COVID-19 spread.',
    'A third party won.',
    'The iPhone 15 sells.',
  ],
};

describe('what is no date', () => {
  for (const [rule, sentences] of Object.entries(NEGATIVES)) {
    it.each(sentences)(`${rule}: %s`, (text) => {
      expect(extractDates('a', extractStructure(text), [], '2023-09-22')).toEqual([]);
    });
  }

  it('takes no date from text that is set aside', () => {
    const structure = {
      ...extractStructure('He left on May 3.'),
      paragraphs: [],
      sentences: [],
      headings: [],
      titleSpan: null,
    };
    expect(extractDates('a', structure, [], '2023-09-22')).toEqual([]);
  });
});
