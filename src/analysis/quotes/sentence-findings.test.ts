import { expect, it } from 'vitest';
import { extract } from './read-quotations.fixture.ts';

/** Each quotation as "kind | speaker | cue | words | rule", and what is none as "not words | reason". */
function readFindings(text: string): string[] {
  const { quotations, notQuotations } = extract(text);
  const wordsOf = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : '–');
  return [
    ...quotations.map(({ kind, spans, speaker, cue, relay, rule }) => {
      const by = relay ? `relay ${wordsOf(relay)} | ` : '';
      return `${kind} | ${wordsOf(speaker)} | ${wordsOf(cue)} | ${spans.map(wordsOf).join(' + ')} | ${by}${rule}`;
    }),
    ...notQuotations.map((each) => `not ${wordsOf(each)} | ${each.reason}`),
  ];
}

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
