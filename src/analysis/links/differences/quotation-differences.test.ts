import { expect, it } from 'vitest';
import { readLines } from '#analysis/links/read-lines.fixture.ts';
import { differ } from '#tests/corpus/differ.ts';

const DIFFER = `
Kari Lund called the new tunnel “a gift to the suburbs”. | Kari Lund called the new tunnel “a burden on the purse”. → wording: a gift to the suburbs | a burden on the purse
The mayor described the strike as “a childish game”. | The mayor described the strike as “bad manners indeed”. → wording: a childish game | bad manners indeed
`;
const AGREE = `
Kari Lund called the new tunnel “a gift to the suburbs”. | Kari Lund called the new tunnel “a gift to suburbs”. → nothing
Kari Lund called the new tunnel “a gift”. | Kari Lund called the new tunnel “a burden on the purse”. → detail: – | a burden on the purse
Kari Lund called the new tunnel a gift to the suburbs. | Kari Lund called the new tunnel “a burden on the purse”. → detail: – | a burden on the purse
`;

it.each(readLines(DIFFER))('two wordings of what is said on one thing: %s', (line) => {
  expect(differ(line)).toBe(line);
});

it.each(readLines(AGREE))('one wording, or two things: %s', (line) => {
  expect(differ(line)).toBe(line);
});
