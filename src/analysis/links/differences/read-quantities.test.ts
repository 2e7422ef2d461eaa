import { expect, it } from 'vitest';
import { analyzeArticle } from '#analysis/analyze-article.ts';
import { profileSentences } from '#analysis/links/profile-sentences.ts';
import { readLines } from '#analysis/links/read-lines.fixture.ts';
import { type Quantity, readQuantities } from './read-quantities.ts';
import { toSide } from './side.ts';

/** Every quantity of a sentence: its words with what it counts, its value in the unit of its dimension, which way it is open. */
function describeQuantities(line: string): string {
  const [text = ''] = line.split(' → ');
  const [profile] = profileSentences(analyzeArticle({ id: 'a', text, published: '2023-09-22' }));
  const describe = ({ start, end, counted, low, high, dimension, unit, hedge, isVague }: Quantity): string => {
    const words = text.slice(start, counted.at(-1)?.end ?? end);
    const value = low === high ? toPrecision(low) : `${toPrecision(low)}–${toPrecision(high)}`;
    const marks = [dimension, unit !== dimension && unit, hedge !== 'none' && hedge, isVague && 'vague'];
    return [`${words} = ${value}`, ...marks.filter((mark) => mark !== null && mark !== false && mark !== '')].join(' ');
  };
  const found = profile ? readQuantities(toSide(text, profile)).map(describe) : [];
  return `${text} → ${found.join('; ') || 'nothing'}`;
}

const toPrecision = (value: number): number => Number(value.toPrecision(4));

const COUNTS = `
The book has 48 pages. → 48 pages = 48
48 thick new pages were there. → 48 thick new pages = 48
48 thick new blank pages were there. → 48 thick new blank = 48
48 pages, all torn, were there. → 48 pages = 48
He has 48 of the best pages. → 48 of the best pages = 48
He has 48 of its pages. → 48 of its pages = 48
He has 48. → 48 = 48
It has 1,200 seats. → 1,200 seats = 1200
It has 1.2 million seats. → 1.2 million seats = 1200000
It has 3 billion bees. → 3 billion bees = 3000000000
It has two dozen seats. → two dozen seats = 24
It has two hundred seats. → two hundred seats = 200
It has a hundred seats. → a hundred seats = 100
It has a dozen seats. → a dozen seats = 12
It has an hundred seats. → an hundred seats = 100
It has twenty-one seats. → twenty-one seats = 21
It has half a million seats. → half a million seats = 500000
It has 10k seats. → 10k seats = 10000
It has 3bn bees. → 3bn bees = 3000000000
It has a 48-page annex. → a 48-page = 48
Both men were there. → Both men = 2
Both of them were there. → nothing
Both Norway and Denmark were there. → nothing
One man was there. → One man = 1
One of them was there. → nothing
No one was there. → nothing
It has five to seven seats. → five to seven seats = 5–7
It has between five and seven seats. → five and seven seats = 5–7
It has 5 to 7 million bees. → 5 to 7 million bees = 5000000–7000000
It has five and seven seats. → five = 5; seven seats = 7
It grew from five to seven seats. → five = 5; seven seats = 7
It fell seven to five. → seven = 7; five = 5
It has 14–16 seats. → 14–16 seats = 14–16
It has 14-16 seats. → 14-16 seats = 14–16
They won 3-1. → 3-1 = 3–1 score
They lost 1-3 at home. → 1-3 = 1–3 score
They lost 1-3, fans said. → 1-3 = 1–3 score
They beat 2-3 Norway. → 2-3 = 2–3 score
He ran 5, 7 were slow. → 5 = 5; 7 = 7
`;
const VAGUE = `
Several men were there. → Several men = 3–9 vague
Many men were there. → Many men = 5–Infinity vague
A few men were there. → A few men = 2–9 vague
Few men were there. → nothing
The few men were there. → nothing
A handful of men were there. → A handful of men = 2–9 vague
A couple of men were there. → A couple of men = 2–3 vague
A number of men were there. → A number of men = 3–9 vague
A growing number of men were there. → number of men = 3–9 vague
The number of men was small. → nothing
The room has a number on the door. → nothing
Scores of men were there. → Scores of men = 40–199 vague
Dozens of men were there. → Dozens of men = 24–199 vague
Hundreds of men were there. → Hundreds of men = 200–4999 vague
Thousands of men were there. → Thousands of men = 2000–100000 vague
Tens of thousands of men were there. → thousands of men = 20000–1000000 vague
Hundreds of thousands of men were there. → thousands of men = 200000–10000000 vague
Millions of men were there. → Millions of men = 2000000–900000000 vague
`;
const ORDINALS = `
It was the third fire. → third fire = 3 ordinal
It was the third big fire there. → third big fire = 3 ordinal
It was the third big wood fire there. → third big wood = 3 ordinal
It was the 21st fire. → 21st fire = 21 ordinal
It was the 22nd fire. → 22nd fire = 22 ordinal
It was the 3rd fire. → 3rd fire = 3 ordinal
It was the twelfth fire. → twelfth fire = 12 ordinal
It was the twenty-third fire. → twenty-third fire = 23 ordinal
It was a twenty-page annex. → a twenty-page = 20
He came third. → nothing
`;
const SHARES = `
A third of the crew left. → A third of the crew = 33.33 %
One third of the crew left. → One third of the crew = 33.33 %
One third grader was there. → One third grader = 1; third grader = 3 ordinal
One-third of the crew left. → One-third of the crew = 33.33 %
Two-thirds of the crew left. → Two-thirds of the crew = 66.67 %
Two thirds of the crew left. → Two thirds of the crew = 66.67 %
Three quarters of the crew left. → Three quarters of the crew = 75 %
Two fifths of the crew left. → Two fifths of the crew = 40 %
Half of the crew left. → Half of the crew = 50 %
Half the crew left. → Half = 50 %
Half of the whole crew left. → Half of the whole = 50 %
They cut the third of their ropes. → nothing
It fell by 8%. → 8% = 8 %
It fell by 8 percent. → 8 percent = 8 %
It fell by 8 pct. → 8 pct = 8 %
It fell by 8 per cent. → 8 per cent = 8 %
It fell by 8 per year. → 8 = 8
It lost 8% of its water. → 8% of its water = 8 %
It lost 8 percent of its water. → 8 percent of its water = 8 %
It lost 8 per cent of its water. → 8 per cent of its water = 8 %
It lost 8 percent of all of it, water too. → 8 percent = 8 %
It fell by 8 percentage points. → 8 percentage points = 8 % points
It fell by 1 percentage point. → 1 percentage point = 1 % points
It fell by 0.5 of a percentage point. → 0.5 of a percentage point = 0.5 % points
It fell by a quarter of a percentage point. → a quarter of a percentage point = 0.25 % points
`;
const MEASURES = `
It cost $60,000. → $60,000 = 60000 money $
It cost US$60,000. → US$60,000 = 60000 money $
It cost A$60,000. → A$60,000 = 60000 money $
It cost £20 million. → £20 million = 20000000 money £
It cost £20m. → £20m = 20000000 money £
It cost $7 to $9. → $7 to $9 = 7–9 money $
It rose from $7 to $9. → $7 = 7 money $; $9 = 9 money $
It cost 7 million dollars. → 7 million dollars = 7000000 money $
It cost 7 euros. → 7 euros = 7 money €
It cost $5 per head. → $5 = 5 money at a time $
It cost $5 each. → $5 = 5 money at a time $
The baby weighed 7 pounds. → 7 pounds = 3.175 kilograms
A pound weighs 0.4 kilograms. → 0.4 kilograms = 0.4 kilograms
It is 12 kilometres long. → 12 kilometres = 12000 metres
It is 12km long. → 12km = 12000 metres
It is a 6-mile road. → a 6-mile = 9656 metres
It is 5 square miles large. → 5 square miles = 1295 hectares
It is 30 nautical miles off. → 30 nautical miles = 55560 metres
It is 5 square blocks large. → 5 square blocks large = 5
It has 5 miles, feet hurt. → 5 miles = 8047 metres
He ran 5, miles were long. → 5 = 5
It lasted 3 weeks. → 3 weeks = 21 days
The pilot, 52, left. → 52 = 52 age
The boy, 5, left. → 5 = 5 age
The widow, 114, left. → 114 = 114 age
The pilot of the, 52, left. → 52 = 52
The pilot, 52 then, left. → 52 = 52
The pilots 52, left. → 52 = 52
The bus line, 115, left. → 115 = 115
The pilots, dozens, left. → dozens = 24–199 vague
The 52-year-old pilot left. → 52-year-old = 52 age
The pilot is 52 years old. → 52 years old = 52 age
The pilot is one year old. → one year old = 1 age
It was kept at minus 20 degrees. → minus 20 degrees = -20
It was kept at about minus 20 degrees. → about minus 20 degrees = -20 near
It was kept at -20 degrees. → -20 degrees = -20
It was kept at −20 degrees. → −20 degrees = -20
It has plus or minus 3 seats. → 3 seats = 3
`;
const HEDGES = `
About 30 men were there. → About 30 men = 30 near
Around 30 men were there. → Around 30 men = 30 near
Roughly 30 men were there. → Roughly 30 men = 30 near
Approximately 30 men were there. → Approximately 30 men = 30 near
Some 30 men were there. → Some 30 men = 30 near
Nearly 30 men were there. → Nearly 30 men = 30 near
Almost 30 men were there. → Almost 30 men = 30 near
Close to 30 men were there. → Close to 30 men = 30 near
An estimated 30 men were there. → An estimated 30 men = 30 near
Over 30 men were there. → Over 30 men = 30 up
Just over 30 men were there. → Just over 30 men = 30 up
Well over 30 men were there. → Well over 30 men = 30 up
In excess of 30 men were there. → In excess of 30 men = 30 up
Upwards of 30 men were there. → Upwards of 30 men = 30 up
More than 30 men were there. → More than 30 men = 30 up
At least 30 men were there. → At least 30 men = 30 up
No fewer than 30 men were there. → No fewer than 30 men = 30 up
No less than 30 men were there. → No less than 30 men = 30 up
Under 30 men were there. → Under 30 men = 30 down
Just under 30 men were there. → Just under 30 men = 30 down
Fewer than 30 men were there. → Fewer than 30 men = 30 down
Less than 30 men were there. → Less than 30 men = 30 down
Up to 30 men were there. → Up to 30 men = 30 down
As many as 30 men were there. → As many as 30 men = 30 down
No more than 30 men were there. → No more than 30 men = 30 down
At most 30 men were there. → At most 30 men = 30 down
More than a dozen men were there. → More than a dozen men = 12 up
It cost about $60,000. → about $60,000 = 60000 money $ near
It cost more than US$60,000. → more than US$60,000 = 60000 money $ up
It cost over €60,000. → over €60,000 = 60000 money € up
He knew about it, 30 men were there. → 30 men = 30
`;
const NONE = `
The mayor left in 2021. → nothing
The mayor left on May 5. → nothing
The mayor left the town. → nothing
It was a long-term plan. → nothing
It was a half-baked plan. → nothing
It was well-known. → nothing
`;

it.each(readLines([COUNTS, VAGUE, ORDINALS, SHARES, MEASURES, HEDGES, NONE].join('\n')))(
  'the quantities of a sentence: %s',
  (line) => {
    expect(describeQuantities(line)).toBe(line);
  },
);
