import { expect, it } from 'vitest';
import { readLines } from '#analysis/links/read-lines.fixture.ts';
import { differ } from '#tests/corpus/differ.ts';

const DIFFER = `
The two met in Oslo on Friday. | The two met in Paris on Friday. → name: Oslo | Paris
The two met in Oslo. | The two met in Paris. → name: Oslo | Paris
Kari Lund opened the bridge. | Eva Roe opened the bridge. → name: Kari Lund | Eva Roe
Norway signed the treaty. | Denmark signed the treaty. → name: Norway | Denmark
The bridge was opened by Kari Lund. | The bridge was opened by Eva Roe. → name: Kari Lund | Eva Roe
The army of Norway left. | The army of Denmark left. → name: Norway | Denmark
The old army of Norway left the town. | The army of Denmark left the town. → name: Norway | Denmark
A ferry from Norway sank in the bay. | A ferry from Denmark sank in the bay. → name: Norway | Denmark
The crew came from Brenkvik in the night. | The crew came from Tolmvik in the night. → name: Brenkvik | Tolmvik
The ferry sank near Brenkvik in the night. | The ferry sank near Tolmvik in the night. → name: Brenkvik | Tolmvik
The ferry sank outside Brenkvik in the night. | The ferry sank outside Tolmvik in the night. → name: Brenkvik | Tolmvik
Norway beat Denmark in the final. | Norway beat Sweden in the final. → name: Denmark | Sweden
`;
const AGREE = `
Kari Lund opened the bridge. | Lund opened the bridge. → nothing
She sang in Oslo and he then left with her. | It rained in Paris and all of them were with us. → nothing
The two met in Oslo. | The two met. → nothing
The Norwegian army left the town. | The army of Norway left the town. → nothing
The United Nations sent rice to the camp. | The U.N. sent rice to the camp. → nothing
Kari Lund met Eva Roe in the hall. | Eva Roe met Kari Lund in the hall. → nothing
Norway sold the ferry and left. | Trains in Denmark were late again. → nothing
The two met in Oslo and dined in Paris. | The two met in Paris and dined in Oslo. → nothing
The ferry sank near Brenkvik in the night. | The ferry sank near the old pier in the night. → nothing
The ferry sank in May near the pier. | The ferry sank in Norway near the pier. → nothing
`;

it.each(readLines(DIFFER))('another name in the same place: %s', (line) => {
  expect(differ(line)).toBe(line);
});

it.each(readLines(AGREE))('no other name, or another place: %s', (line) => {
  expect(differ(line)).toBe(line);
});
