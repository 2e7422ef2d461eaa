import { expect, it } from 'vitest';
import { readFindings } from './read-quotations.fixture.ts';

it.each<[string, string[]]>([
  ['It is said that the plan works.', []],
  ['The ruling said the plan was legal.', ['indirect | The ruling | said | the plan was legal | clause after cue']],
  [
    '“We agree,” says Ann Lee. Her brother says the plan works.',
    [
      'direct | Ann Lee | says | “We agree,” | words before inverted cue',
      'indirect | Her brother | says | the plan works | clause after cue',
    ],
  ],
  ['“We agree”, Ann Lee said yesterday.', ['direct | Ann Lee | said | “We agree” | words before cue']],
  [
    'Ann Lee said last week that she had agreed.',
    ['indirect | Ann Lee | said | that she had agreed | that-clause after cue'],
  ],
  [
    'Ann Lee said she would leave “if the plan fails.”',
    ['mixed | Ann Lee | said | she would leave “if the plan fails.” | clause after cue'],
  ],
  ['Lee: “We agree.”', ['direct | Lee | – | “We agree.” | quotation after colon']],
  [
    'Ann Lee said on Monday, May 5, that the plan works.',
    ['indirect | Ann Lee | said | that the plan works | that-clause after cue'],
  ],
  [
    '“We agree,” says Ann Lee, whose brother left.',
    ['direct | Ann Lee, whose brother left | says | “We agree,” | words before inverted cue'],
  ],
  [
    'The men, whose plan failed, said that they would leave.',
    ['indirect | The men, whose plan failed | said | that they would leave | that-clause after cue'],
  ],
  [
    'The mayor (and her aide) said that the plan works.',
    ['indirect | The mayor (and her aide) | said | that the plan works | that-clause after cue'],
  ],
  [
    'The mayor (who was ill) said that the plan works.',
    ['indirect | The mayor (who was ill) | said | that the plan works | that-clause after cue'],
  ],
  [
    'DOVER, May 5 (Agency) — Ann Lee said that the plan works.',
    ['indirect | Ann Lee | said | that the plan works | that-clause after cue'],
  ],
  ['DOVER — “We agree,” Ann Lee said.', ['direct | Ann Lee | said | “We agree,” | words before cue']],
  [
    '“We agree,” said the visiting mayor of Dover.',
    ['direct | the visiting mayor of Dover | said | “We agree,” | words before inverted cue'],
  ],
  [
    'Ann Lee called for “a new start” in Dover.',
    ['mixed | Ann Lee | called for | “a new start” in Dover | quotation goes on after cue'],
  ],
  ['Ann Lee said: the plan works.', ['indirect | Ann Lee | said | the plan works | words after colon']],
  ['Ann Lee added: “We agree”, and left.', ['direct | Ann Lee | added | “We agree” | quotation after cue']],
  ['Ann Lee said, that the plan works.', ['indirect | Ann Lee | said | that the plan works | that-clause after cue']],
  [
    'Ann Lee said, however, that the plan works.',
    ['indirect | Ann Lee | said | that the plan works | that-clause after cue'],
  ],
  [
    'Ann Lee said, in a letter to the mayor, that the plan works.',
    ['indirect | Ann Lee | said | that the plan works | that-clause after cue'],
  ],
  ['“We agree,” according to Ann Lee.', ['direct | Ann Lee | according to | “We agree,” | according to']],
  [
    'The plan will, according to Ann Lee, fail in the town.',
    ['indirect | Ann Lee | according to | The plan will + fail in the town | according to'],
  ],
  [
    'According to Ann Lee’s book, the plan works.',
    ['indirect | Ann Lee’s book | According to | the plan works | according to'],
  ],
  ['When asked, Ann Lee said the plan works.', ['indirect | Ann Lee | said | the plan works | clause after cue']],
  ['Asked why, she said: “We agree.”', ['direct | she | said | “We agree.” | quotation after cue']],
  [
    'Pressed on the plan, Ann Lee said that it works.',
    ['indirect | Ann Lee | said | that it works | that-clause after cue'],
  ],
  ['After she said the plan works, the mayor left.', ['indirect | she | said | the plan works | clause after cue']],
  [
    'If Ann Lee says the plan works, voters will agree.',
    ['indirect | Ann Lee | says | the plan works | clause after cue'],
  ],
  [
    '“We agree,” he said, according to the Daily News.',
    ['direct | he | said | “We agree,” | relay the Daily News | words before cue'],
  ],
  [
    'She told them, “We agree,” and told Bo Day to leave.',
    ['direct | She | told | “We agree,” | quotation after cue', 'indirect | She | told | to leave | promise or demand'],
  ],
  [
    'She told them that she was ill and asked them to leave.',
    [
      'indirect | She | told | that she was ill | that-clause after cue',
      'indirect | She | asked | to leave | promise or demand',
    ],
  ],
  ['She tried to say that the plan works.', []],
  ['She could not say whether the plan works.', []],
  ['She was said to be ill.', []],
  [
    'She has said the plan works, and has argued that it will last.',
    [
      'indirect | She | said | the plan works | clause after cue',
      'indirect | She | argued | that it will last | that-clause after cue',
    ],
  ],
  ['She will say that the plan works.', ['indirect | She | say | that the plan works | that-clause after cue']],
  ['She said yes.', []],
  ['She said what she thought.', ['indirect | She | said | what she thought | indirect question']],
  ['She asked if the plan works.', ['indirect | She | asked | if the plan works | indirect question']],
  [
    'She wondered whether the plan “works.”',
    ['mixed | She | wondered | whether the plan “works.” | indirect question'],
  ],
  [
    '“We agree,” she said, adding that the plan works.',
    [
      'direct | she | said | “We agree,” | words before cue',
      'indirect | she | adding | that the plan works | that-clause after cue',
    ],
  ],
  [
    '“We agree,” she said, and added, “It took a year.”',
    [
      'direct | she | said | “We agree,” | words before cue',
      'direct | she | added | “It took a year.” | quotation after cue',
    ],
  ],
  [
    '“We agree,” she said, noting: “It took a year.”',
    [
      'direct | she | said | “We agree,” | words before cue',
      'direct | she | noting | “It took a year.” | quotation after cue',
    ],
  ],
  [
    '“No,” “never” and “not now” were her words.',
    ['not “No,” | scare quotes', 'not “never” | term', 'not “not now” | term'],
  ],
  [
    'The sign said “No entry.” The mayor’s sign read “Keep out.”',
    [
      'direct | The sign | said | “No entry.” | quotation after cue',
      'direct | The mayor’s sign | read | “Keep out.” | quotation after cue',
    ],
  ],
  ['The song “Long Road” was sung.', ['not “Long Road” | title']],
  [
    '“Long live the king!” the crowd shouted.',
    ['direct | the crowd | shouted | “Long live the king!” | words before cue'],
  ],
  [
    '“Who is it?” one asked. “It is I,” another replied.',
    [
      'direct | one | asked | “Who is it?” | words before cue',
      'direct | another | replied | “It is I,” | words before cue',
    ],
  ],
  ['He said he ‘never saw’ the man.', ['mixed | He | said | he ‘never saw’ the man | clause after cue']],
  [
    'The mayor’s aide said the mayor’s plan works for the mayors’ town.',
    ['indirect | The mayor’s aide | said | the mayor’s plan works for the mayors’ town | clause after cue'],
  ],
  [
    '‘The mayor’s plan works,’ Ann Lee said.',
    ['direct | Ann Lee | said | ‘The mayor’s plan works,’ | words before cue'],
  ],
  ['“We agree,” she said “and we left.”', ['direct | she | said | “We agree,” + “and we left.” | words before cue']],
])('what is said in: %s', (text, expected) => {
  expect(readFindings(text)).toEqual(expected);
});
