import { expect, it } from 'vitest';
import { readLines } from '#analysis/links/read-lines.fixture.ts';
import { differ } from '#tests/corpus/differ.ts';

const ADDED = `
The state blocked the plan. | The state, along with Norway, blocked the plan. → detail: – | along with Norway
The state, together with Norway, blocked the plan. | The state blocked the plan. → detail: together with Norway | –
The mayor opened the bridge. | The mayor, who is a trained nurse, opened the bridge. → detail: – | who is a trained nurse
The mayor opened the bridge. | The mayor opened the bridge, which cost the town its savings. → detail: – | which cost the town its savings
The mayor opened the bridge. | The mayor opened the bridge because the ferry had sunk. → detail: – | because the ferry had sunk
The mayor opened the bridge. | The mayor opened the bridge after a long quarrel. → detail: – | after a long quarrel
The nurses had a quarrel. The mayor opened the bridge. | The mayor opened the bridge after a long quarrel over money. → detail: – | after a long quarrel over money
Money is a long way off. The mayor opened the bridge. | The mayor opened the bridge after a quarrel over rail fares. → detail: – | after a quarrel over rail fares
The mayor opened the bridge. | The mayor opened the bridge despite heavy rain. → detail: – | despite heavy rain
The mayor opened the bridge. | The mayor opened the bridge while choirs sang hymns. → detail: – | while choirs sang hymns
The mayor opened the bridge. | The mayor opened the bridge amid loud protests. → detail: – | amid loud protests
The mayor opened the bridge. | The mayor opened the bridge in protest against rail fares. → detail: – | in protest against rail fares
The mayor opened the bridge. | The mayor opened the bridge in exchange for cheap loans. → detail: – | in exchange for cheap loans
The mayor opened the bridge. | The mayor opened the bridge instead of the new school. → detail: – | instead of the new school
The mayor opened the bridge. | The mayor opened the bridge without any security guards. → detail: – | without any security guards
The mayor opened the bridge. | The mayor opened the bridge thanks to rich donors. → detail: – | thanks to rich donors
The mayor opened the bridge. | Although doctors warned her, the mayor opened the bridge. → detail: – | Although doctors warned her
The mayor opened the bridge. | The mayor, dressed in black silk, opened the bridge. → detail: – | dressed in black silk
The mayor opened the bridge. | The mayor opened the bridge, hoping for more tourists. → detail: – | hoping for more tourists
The mayor opened the bridge. | The mayor opened the bridge, and crowds cheered loudly. → detail: – | and crowds cheered loudly
The mayor opened the bridge. | The mayor opened the bridge (a gift from local farmers). → detail: – | a gift from local farmers
The mayor opened the bridge. | The mayor opened the bridge - a gift from local farmers. → detail: – | a gift from local farmers
The mayor opened the bridge. | The mayor opened the bridge, killing two old myths, and left. → detail: – | killing two old myths
The court banned three sports. | The court banned three sports, including cock fights. → detail: – | including cock fights
The fleet left the bay. | The fleet left the bay, guarding trade, ships, and the ports. → detail: – | guarding trade, ships, and the ports
The fleet left the bay. | The fleet left the bay, guarding trade routes, and it was cheered there. → detail: – | guarding trade routes
The fleet left the bay. | The fleet left the bay, guarding trade routes, and sank. → detail: – | guarding trade routes
The state blocked the plan. | The state, except Norway, blocked the plan. → detail: – | except Norway
The state blocked the plan. | The state blocked the plan, including Norway and Denmark. → detail: – | including Norway and Denmark
`;
const LISTS = `
She met other envoys, including the heads of Chad and Mali. | She met more than a dozen foreign envoys. → detail: the heads of Chad and Mali | more than a dozen foreign envoys
She met a dozen foreign envoys. | She met envoys, including the heads of Chad and Mali. → detail: a dozen foreign envoys | the heads of Chad and Mali
She met envoys, namely the heads of Chad and Mali. | She met two envoys. → detail: the heads of Chad and Mali | two envoys
She met envoys, among them the heads of Chad and Mali. | She met a dozen envoys. → detail: the heads of Chad and Mali | a dozen envoys
She met envoys, including the heads of Chad and Mali – and left. | She met a dozen envoys and left. → detail: the heads of Chad and Mali | a dozen envoys
`;
const NONE = `
Norway and the state blocked the plan. | The state, along with Norway, blocked the plan. → nothing
The mayor opened the bridge. | The mayor opened the long bridge. → nothing
The mayor opened the bridge. | The mayor, Kari Lund, opened the bridge. → nothing
The mayor opened the bridge. | The mayor, a nurse, opened the bridge. → nothing
The mayor opened the bridge after a long quarrel. | After a long quarrel the mayor opened the bridge. → nothing
The mayor, the nurse and the guard left. | The mayor left. → nothing
The mayor opened the bridge. | The mayor, Kari Anna Lund, opened the bridge. → nothing
The mayor opened the bridge. | The mayor opened the bridge, a Norwegian Dane. → nothing
The state blocked the plan. | The state blocked the plan, the Norwegian Danes said. → attribution: – | the Norwegian Danes
A long quarrel over money had gone before. The mayor opened the bridge. | The mayor opened the bridge after a long quarrel over money. → nothing
The mayor opened the bridge after a long quarrel over money. | A long quarrel over money had gone before. The mayor opened the bridge. → nothing
The mayor opened the bridge. | Trains were late, because drivers had walked out. → nothing
`;

it.each(readLines(ADDED))('what one side adds: %s', (line) => {
  expect(differ(line)).toBe(line);
});

it.each(readLines(LISTS))('a list against its count: %s', (line) => {
  expect(differ(line)).toBe(line);
});

it.each(readLines(NONE))('nothing is added: %s', (line) => {
  expect(differ(line)).toBe(line);
});
