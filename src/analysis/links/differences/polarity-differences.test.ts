import { expect, it } from 'vitest';
import { readLines } from '#analysis/links/read-lines.fixture.ts';
import { differ } from '#tests/corpus/differ.ts';

const DIFFER = `
The mayor signed the plan. | The mayor did not sign the plan. → polarity: signed | did not sign
The mayor did not sign the plan. | The mayor signed the plan. → polarity: did not sign | signed
The mayor never signed the plan. | The mayor has signed the plan. → polarity: never signed | has signed
The mayor has signed the plan. | The mayor has not signed the plan. → polarity: has signed | has not signed
The mayor will sign the plan. | The mayor will not sign the plan. → polarity: will sign | will not sign
The mayor can sign the plan. | The mayor cannot sign the plan. → polarity: can sign | cannot sign
The mayor signed the plan. | The mayor refused to sign the plan. → polarity: signed | refused to sign
The mayor signed the plan. | The mayor failed to sign the plan. → polarity: signed | failed to sign
The mayor has plans to sign the letter. | The mayor declined to sign the letter. → polarity: sign | declined to sign
The vote was legal. | The vote was not legal. → polarity: was legal | was not legal
The mayor is ill. | The mayor isn’t ill. → polarity: is ill | isn’t ill
The mayor has a permit. | The mayor does not have a permit. → polarity: permit | does not have a permit
Divers found traces of oil. | Divers found no traces of oil. → polarity: traces | no traces
The chief has law enforcement experience. | The chief has no law enforcement experience. → polarity: has law enforcement experience | no law enforcement experience
Boats left the harbour with permits. | Boats left the harbour without permits. → polarity: permits | without permits
The court approved the plan. | The court rejected the plan. → polarity: approved | rejected
The bank raised its fees. | The bank cut its fees. → polarity: raised | cut
The bank lifted the ban. | The bank imposed the ban. → polarity: lifted | imposed
The club won the cup. | The club lost the cup. → polarity: won | lost
The crew survived the storm. | The crew died in the storm. → polarity: survived | died
The union backed the deal. | The union opposed the deal. → polarity: backed | opposed
The union welcomed the deal. | The union condemned the deal. → polarity: welcomed | condemned
The guide said that the ice was safe. | The guide said that the ice was dangerous. → polarity: safe | dangerous
The judge upheld the ruling. | The judge overturned the ruling. → polarity: upheld | overturned
The talks succeeded in the end. | The talks failed in the end. → polarity: succeeded | failed
The firm denied the claim. | The firm confirmed the claim. → polarity: denied | confirmed
The firm expanded its fleet. | The firm shrank its fleet. → polarity: expanded | shrank
The pass was opened in the morning. | The pass was closed in the morning. → polarity: opened | closed
`;
const AGREE = `
The price did not rise in May. | The price fell in May. → nothing
The price fell in May. | The price did not rise in May. → nothing
The price rose in May. | The price did not fall in May. → nothing
The bank raised its fees and then cut its fees. | The bank cut its fees. → nothing
The bank cut its fees. | The bank raised its fees and then cut its fees. → nothing
The price didn’t rise in May. | The price fell in May. → nothing
The price never rose in May. | The price fell in May. → nothing
The price hardly rose in May. | The price fell in May. → nothing
The price failed to rise in May. | The price fell in May. → nothing
The price fails to rise in May. | The price fell in May. → nothing
The price refused to rise in May. | The price fell in May. → nothing
The price declined to rise in May. | The price fell in May. → nothing
The price cannot rise now. | The price will fall now. → nothing
The price is unable to rise now. | The price will fall now. → nothing
The price is unlikely to rise now. | The price will fall now. → nothing
The price has yet to rise. | The price fell. → nothing
The bank denied having raised its fees. | The bank cut its fees. → nothing
The bank rejected calls to raise its fees. | The bank cut its fees. → nothing
Neither bank raised its fees. | The bank cut its fees. → nothing
Nobody at the bank raised its fees. | The bank cut its fees. → nothing
The mayor did not sign the plan. | The mayor refused to sign the plan. → nothing
The mayor never signed the plan. | The mayor has not signed the plan. → nothing
The mayor has not yet signed the plan. | The mayor has yet to sign the plan. → nothing
Not only the mayor signed the plan. | The mayor signed the plan. → nothing
The mayor signed the plan and not the letter. | The mayor signed the plan. → nothing
The rule applies only to couples. | The rule does not apply to others. → nothing
The rule only covers couples. | The rule does not cover others. → nothing
Only couples filed the form. | Others did not file the form. → nothing
The mayor signed the plan. | If the mayor does not sign the plan, work stops. → nothing
The mayor signed the plan. | Unless the mayor does not sign the plan, work stops. → nothing
The mayor signed the plan. | Nobody knows whether he did not sign the plan. → nothing
The mayor signed the plan. | The clerk, who did not sign the plan, left. → nothing
The mayor of the old town hall did not sign a letter. | The mayor signed a card for the nurse. → nothing
The bank did not invest. | The bank called its investment sound. → nothing
The firm does not have a permit. | The firm lost its permit. → nothing
The boat had old engines. | The boat had new engines. → wording: old engines | new engines
Kim left a job in the east. | Lee was born in the west. → nothing
The rent rose and the wage fell. | The rent rose and the wage fell again. → nothing
The firm opened a plant here before the war. | The firm, after the war and long years of debt, closed. → nothing
`;

it.each(readLines(DIFFER))('one side denies: %s', (line) => {
  expect(differ(line)).toBe(line);
});

it.each(readLines(AGREE))('no side denies what the other says: %s', (line) => {
  expect(differ(line)).toBe(line);
});
