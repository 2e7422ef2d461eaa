import { expect, it } from 'vitest';
import { findMarkedDifferences } from '#tests/corpus/find-marked-differences.ts';

it.each<[string, string[]]>([
  [
    'The mayor opened a bridge with 48 arches. | The mayor opened a bridge with 47 arches.',
    ['number: 48 arches | 47 arches'],
  ],
  [
    'The fire cost about $60,000 to put out. | The fire cost more than $60,000 to put out.',
    ['number: about $60,000 | more than $60,000'],
  ],
  ['The fire cost $60,000 to put out. | The fire cost $60 thousand to put out.', []],
  ['The fire cost $6.5 million. | The fire cost €6.5 million.', ['number: $6.5 million | €6.5 million']],
  ['The fire cost nearly 7 million dollars. | The fire cost $7m.', []],
  ['Prices rose by 2 percent in August. | Prices fell by 2 percent in August.', ['polarity: rose | fell']],
  [
    'Two-thirds of the members voted. | Half of the members voted.',
    ['number: Two-thirds of the members | Half of the members'],
  ],
  ['Half of the members voted. | 50% of the members voted.', []],
  ['A dozen villagers left the town. | Twelve villagers left the town.', []],
  ['Dozens of villagers left the town. | 36 villagers left the town.', []],
  [
    'At least 19 skiers left the hut. | As many as 19 skiers left the hut.',
    ['number: At least 19 skiers | As many as 19 skiers'],
  ],
  ['Between five and seven men were held. | Between 5 and 7 men were held.', []],
  ['Five to seven men were held. | Nine men were held.', ['number: Five to seven men | Nine men']],
  ['The club won the final 3-1. | The club won the final 3-2.', ['number: 3-1 | 3-2']],
  ['It was the third fire this year. | It was the second fire this year.', ['number: third fire | second fire']],
  ['The pilot, 52, left the town. | The 53-year-old pilot left the town.', ['number: 52 | 53-year-old']],
  ['The pilot, 52, left the town. | The 52-year-old pilot left the town.', []],
  ['The road is 12 miles long. | The road is 19 kilometres long.', []],
  ['The road is 12 miles long. | The road is 14 kilometres long.', ['number: 12 miles | 14 kilometres']],
  ['The mayor resigned on Monday. | The mayor resigned on Tuesday.', ['date: Monday | Tuesday']],
  ['The mayor resigned on September 18. | The mayor resigned on Monday.', []],
  ['The mayor resigned in 2019. | The mayor resigned in May 2019.', []],
  ['The mayor resigned last year. | The mayor resigned in 2021.', ['date: last year | 2021']],
  ['Kari Lund opened the bridge. | Eva Roe opened the bridge.', ['name: Kari Lund | Eva Roe']],
  ['Kari Lund opened the bridge. | Lund opened the bridge.', []],
  ['President Kari Lund opened the bridge. | Kari Lund opened the bridge in Oslo.', []],
  ['The bank of Moss was closed. | The bank of Oslo was closed.', ['name: Moss | Oslo']],
  ['The mayor will open the bridge. | The mayor opened the bridge.', ['modality: will open | opened']],
  ['The mayor may open the bridge. | The mayor will open the bridge.', ['modality: may open | will open']],
  [
    'The mayor is expected to open the bridge. | The mayor opened the bridge.',
    ['modality: is expected to open | opened'],
  ],
  ['The mayor reportedly opened the bridge. | The mayor opened the bridge.', ['modality: reportedly opened | opened']],
  ['The mayor plans to open the bridge. | The mayor refuses to open the bridge.', ['polarity: open | refuses to open']],
  ['The mayor opened the bridge. | The mayor did not open the bridge.', ['polarity: opened | did not open']],
  ['The mayor never opened the bridge. | The mayor opened the bridge.', ['polarity: never opened | opened']],
  ['The mayor failed to open the bridge. | The mayor managed to open the bridge.', ['polarity: failed to open | open']],
  ['The court rejected the plan. | The court approved the plan.', ['polarity: rejected | approved']],
  ['Prices rose in August. | Prices fell in August.', ['polarity: rose | fell']],
  ['Police killed the rebels. | Police killed the terrorists.', ['wording: rebels | terrorists']],
  ['The mayor said the plan works. | Critics said the plan works.', ['attribution: The mayor | Critics']],
  ['The plan works, according to the mayor. | The plan works.', ['attribution: the mayor | –']],
  ['Officials say the plan works. | The mayor says the plan works.', ['attribution: Officials | The mayor']],
  ['The bridge was opened by the mayor. | The mayor opened the bridge.', []],
])('how two sentences differ: %s', (sentences, expected) => {
  const [a = '', b = ''] = sentences.split(' | ');
  const found = findMarkedDifferences({ a, b }).map((each) => `${each.kind}: ${each.a ?? '–'} | ${each.b ?? '–'}`);
  expect(found).toEqual(expected);
});
