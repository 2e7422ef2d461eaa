import { expect, it } from 'vitest';
import { readLines } from '#analysis/links/read-lines.fixture.ts';
import { differ } from '#tests/corpus/differ.ts';

const DIFFER = `
Police said the man was armed. | Witnesses said the man was armed. → attribution: Police | Witnesses
The mayor said the plan works. | Critics said the plan works. → attribution: The mayor | Critics
The rabbi said the plan works. | Critics said the plan works. → attribution: The rabbi | Critics
Investors said the plan works. | Critics said the plan works. → attribution: Investors | Critics
Kari Lund said the plan works. | Tom Berg said the plan works. → attribution: Kari Lund | Tom Berg
The man was armed, police said. | The man was armed. → attribution: police | –
The man was armed. | The man was armed, police said. → attribution: – | police
The mayor opened the bridge. | The mayor opened the bridge, the paper wrote. → attribution: – | the paper
The plan works, according to the mayor. | The plan works. → attribution: the mayor | –
Officials said the dam was safe. | A nurse said the dam was safe. → attribution: Officials | A nurse
Kari Lund said the dam was safe. | Officials said the dam was safe. → attribution: Kari Lund | Officials
Kari Lund said the dam was safe. | The ministry said the dam was safe. → attribution: Kari Lund | The ministry
Kari Lund said the dam was safe. | The hospital said the dam was safe. → attribution: Kari Lund | The hospital
Witnesses said the dam was safe and dry. | The dam was safe and dry. → attribution: Witnesses | –
`;
const AGREE = `
Police said the man was armed. | The man was armed, police said. → nothing
The mayor said the plan works. | He said the plan works. → nothing
Kari Lund said the plan works. | The mayor said the plan works. → nothing
Kari Lund said the plan works. | Lund said the plan works. → nothing
Police said the man was armed. | City police said the man was armed. → nothing
The company said the mine was safe. | The operator said the mine was safe. → nothing
The mining company said the mine was safe. | The owner said the mine was safe. → nothing
The mayor announced that the mine was shut. | The mine was shut. → nothing
The mayor ordered that the mine be shut. | The mine was shut. → nothing
Police said the old shop was shut for good. | The shop was opened. → polarity: shut | opened
Police said the man was armed. | The man was armed, and police fired. → nothing
They said the man was armed. | The man was armed. → nothing
“The man was armed,” police said. | The man was armed. → nothing
Police said so. | The man was armed. → nothing
Police said dams leak. | Witnesses said dams sank. → nothing
Police said the old bridge was shut because ice had broken three of its stone pillars and its rails. | Witnesses said the old bridge looked fine to happy young walkers from many far towns. → nothing
`;

it.each(readLines(DIFFER))('another source: %s', (line) => {
  expect(differ(line)).toBe(line);
});

it.each(readLines(AGREE))('one source, or what may be one: %s', (line) => {
  expect(differ(line)).toBe(line);
});
