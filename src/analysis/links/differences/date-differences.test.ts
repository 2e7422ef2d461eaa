import { expect, it } from 'vitest';
import { readLines } from '#analysis/links/read-lines.fixture.ts';
import { differ } from '#tests/corpus/differ.ts';

/** Published on Friday, 22 September 2023. */
const DIFFER = `
The mayor resigned on Monday. | The mayor resigned on Tuesday. → date: Monday | Tuesday
The mayor resigned on September 18. | The mayor resigned on Tuesday. → date: September 18 | Tuesday
The mayor resigned in 2019. | The mayor resigned in 2020. → date: 2019 | 2020
The mayor resigned in May 2019. | The mayor resigned in June 2019. → date: May 2019 | June 2019
The mayor resigned yesterday. | The mayor resigned on Monday. → date: yesterday | Monday
The mayor resigned last year. | The mayor resigned in 2021. → date: last year | 2021
The train left at 9 a.m. on Monday. | The train left at 10 a.m. on Monday. → date: 9 a.m. | 10 a.m.
The train left at 9 a.m. on Monday. | The train left at 9 p.m. on Monday. → date: 9 a.m. | 9 p.m.
The plant closed in 2019 and the mine in 2021. | The plant closed in 2018 and the mine in 2021. → date: 2019 | 2018
The plant closed in 2019 and the mine in 2021. | The plant closed in 2018 and the mine in 2020. → date: 2019 | 2018; date: 2021 | 2020
`;
const AGREE = `
The mayor resigned on September 18. | The mayor resigned on Monday. → nothing
The mayor resigned in 2019. | The mayor resigned in May 2019. → nothing
The mayor resigned in May 2019. | The mayor resigned on May 5, 2019. → nothing
The mayor resigned on Monday. | The mayor resigned. → nothing
The mayor resigned on Monday. | The mayor resigned this week. → nothing
The mayor resigned on Monday. | The mayor, in office since 2019, resigned. → nothing
The mayor resigned on Monday. | The mayor, elected in May 2019, resigned. → detail: – | elected in May 2019
The mayor resigned in 2019. | The nurse married in 2020. → nothing
The train left at 9 a.m. on Monday. | The train left on Monday. → nothing
The mayor, whom the papers had long called a very stubborn old man, left on Monday. | The mayor went home to sleep for a few hours when it was over on Tuesday. → nothing
The train left on Monday and came on Tuesday. | The train came on Tuesday. → nothing
The train came on Monday and left on Tuesday. | The train left on Tuesday. → nothing
The plant closed in 2019 and the mine in 2021. | The mine closed in 2021 and the plant in 2019. → nothing
`;

it.each(readLines(DIFFER))('dates differ: %s', (line) => {
  expect(differ(line)).toBe(line);
});

it.each(readLines(AGREE))('dates agree, or date other things: %s', (line) => {
  expect(differ(line)).toBe(line);
});
