import { expect, it } from 'vitest';
import { readFindings } from './read-quotations.fixture.ts';

it.each<[string, string[]]>([
  [
    '“We agree,” Ann Lee said, and when pressed, she added that the price “was fair.”',
    [
      'direct | Ann Lee | said | “We agree,” | words before cue',
      'mixed | she | added | that the price “was fair.” | that-clause after cue',
    ],
  ],
  [
    'Ann Lee said the plan works, but in May said it had failed.',
    [
      'indirect | Ann Lee | said | the plan works | clause after cue',
      'indirect | Ann Lee | said | it had failed | clause after cue',
    ],
  ],
  [
    'She left early and thought of him, Ann Lee said.',
    ['indirect | Ann Lee | said | She left early and thought of him | words before cue'],
  ],
  [
    'While some say the plan works, others doubt that it will last.',
    ['indirect | some | say | the plan works | clause after cue'],
  ],
  [
    'Asked whether the plan works, Ann Lee said no.',
    ['indirect | – | Asked | whether the plan works | indirect question'],
  ],
  ['Ann Lee, who said the plan works, left early.', ['indirect | who | said | the plan works | clause after cue']],
  [
    'Ann Lee said that the plan works and that it will last.',
    ['indirect | Ann Lee | said | that the plan works and that it will last | that-clause after cue'],
  ],
  [
    'By saying the plan works, Ann Lee angered many voters.',
    ['indirect | Ann Lee | saying | the plan works | clause after cue'],
  ],
  [
    'In an interview Ann Lee said that the plan works.',
    ['indirect | Ann Lee | said | that the plan works | that-clause after cue'],
  ],
  [
    'Smith and Jones said that the plan works.',
    ['indirect | Smith and Jones | said | that the plan works | that-clause after cue'],
  ],
  ['The plan works, Ann Lee said.', ['indirect | Ann Lee | said | The plan works | words before cue']],
  [
    'The plan works, the Daily News reported on Friday.',
    ['indirect | the Daily News | reported | The plan works | words before cue'],
  ],
  ['Still, he said, the plan failed.', ['indirect | he | said | Still + the plan failed | words before cue']],
  [
    'The plan, Ann Lee said, has failed in the whole county.',
    ['indirect | Ann Lee | said | The plan + has failed in the whole county | words before cue'],
  ],
  [
    'On Friday, Ann Lee said that the plan works.',
    ['indirect | Ann Lee | said | that the plan works | that-clause after cue'],
  ],
  ['The men (“We agree,” one said) left the hall.', ['direct | one | said | “We agree,” | words before cue']],
  ['The men — “We agree,” one said — left the hall.', ['direct | one | said | “We agree,” | words before cue']],
  ['He smiled: “We agree,” he said.', ['direct | he | said | “We agree,” | words before cue']],
  ['Ann Lee said: “We agree.” Then she left.', ['direct | Ann Lee | said | “We agree.” | quotation after cue']],
  [
    'Ann Lee pointed out that the plan works.',
    ['indirect | Ann Lee | pointed out | that the plan works | that-clause after cue'],
  ],
  ['Ann Lee asked how the plan works.', ['indirect | Ann Lee | asked | how the plan works | indirect question']],
  [
    'Ann Lee promised to build a bridge in Dover.',
    ['indirect | Ann Lee | promised | to build a bridge in Dover | promise or demand'],
  ],
  [
    'Ann Lee demanded that the bridge be built.',
    ['indirect | Ann Lee | demanded | that the bridge be built | that-clause after cue'],
  ],
  ['Ann Lee did not say that the plan works.', []],
  [
    'Ann Lee declined to say whether the plan works.',
    ['indirect | Ann Lee | declined | to say whether the plan works | promise or demand'],
  ],
  ['Ann Lee refused to comment on the plan.', []],
  ['According to Ann Lee, the plan works.', ['indirect | Ann Lee | According to | the plan works | according to']],
  [
    'The plan works, according to Ann Lee, the mayor of Dover.',
    ['indirect | Ann Lee, the mayor of Dover | according to | The plan works | according to'],
  ],
  [
    'Ann Lee was quoted as saying that the plan works.',
    ['indirect | Ann Lee | saying | that the plan works | that-clause after cue'],
  ],
  [
    'Ann Lee was quoted by the Daily News as saying that the plan “works.”',
    ['mixed | Ann Lee | saying | that the plan “works.” | relay the Daily News | that-clause after cue'],
  ],
  [
    '“We agree,” Ann Lee was quoted as saying by the Daily News.',
    ['direct | Ann Lee | saying | “We agree,” | words before cue'],
  ],
  [
    'The plan “works” and “will last,” Ann Lee told the Daily News.',
    ['mixed | Ann Lee | told | The plan “works” and “will last,” | words before cue'],
  ],
  [
    'Ann Lee told the Daily News that the plan works.',
    ['indirect | Ann Lee | told | that the plan works | that-clause after cue'],
  ],
  ['Ann Lee told Bo Day on Friday: “We agree.”', ['direct | Ann Lee | told | “We agree.” | quotation after cue']],
  [
    'Ann Lee’s view that the plan is “a waste of money” is shared by many.',
    ['mixed | Ann Lee’s | view | that the plan is “a waste of money” | noun before quoted words'],
  ],
  [
    'Ann Lee described Bo Day as “a friend of the town.”',
    ['mixed | Ann Lee | described | Bo Day as “a friend of the town.” | object of cue'],
  ],
  ['Bo “Buddy” Day wore a 3" belt.', ['not “Buddy” | nickname']],
  [
    '“‘We agree,’ he told me,” Ann Lee said.',
    ['direct | Ann Lee | said | “‘We agree,’ he told me,” | words before cue'],
  ],
  [
    '"We agree," Ann Lee said. "It took a year."',
    ['direct | Ann Lee | said | "We agree," + "It took a year." | words before cue'],
  ],
  [
    '‘We agree,’ Ann Lee said. ‘It took a year.’',
    ['direct | Ann Lee | said | ‘We agree,’ + ‘It took a year.’ | words before cue'],
  ],
  ["''We agree,'' Ann Lee said.", ["direct | Ann Lee | said | ''We agree,'' | words before cue"]],
  [
    '“Do we agree?” asked Ann Lee. “Yes!” shouted Bo Day.',
    [
      'direct | Ann Lee | asked | “Do we agree?” | words before inverted cue',
      'direct | Bo Day | shouted | “Yes!” | words before inverted cue',
    ],
  ],
  ['“We agree,” he said on Friday in Dover, smiling.', ['direct | he | said | “We agree,” | words before cue']],
  [
    '“We agree,” Ann Lee, the mayor, told reporters. “It took a year,” she added.',
    [
      'direct | Ann Lee, the mayor | told | “We agree,” | words before cue',
      'direct | she | added | “It took a year,” | words before cue',
    ],
  ],
  ['Ann Lee (the mayor) said: “We agree”.', ['direct | Ann Lee (the mayor) | said | “We agree” | quotation after cue']],
  [
    'Critics say the plan has no future, but Ann Lee disagrees.',
    ['indirect | Critics | say | the plan has no future | clause after cue'],
  ],
  ['Ann Lee believes the plan works.', []],
  ['Ann Lee wants the plan to work.', []],
  [
    'Ann Lee wrote in a letter that the plan works.',
    ['indirect | Ann Lee | wrote | that the plan works | that-clause after cue'],
  ],
  ['Ann Lee tweeted, “We agree.”', ['direct | Ann Lee | tweeted | “We agree.” | quotation after cue']],
  [
    'Police said they had found nothing and were going home.',
    ['indirect | Police | said | they had found nothing and were going home | clause after cue'],
  ],
  [
    'The company said in a statement on Friday that it would sell the bank.',
    ['indirect | The company | said | that it would sell the bank | that-clause after cue'],
  ],
])('what is said in: %s', (text, expected) => {
  expect(readFindings(text)).toEqual(expected);
});
