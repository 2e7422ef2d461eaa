import { expect, it } from 'vitest';
import { readLines } from './read-lines.fixture.ts';
import { readModalGroups } from './read-modality.ts';
import { splitWords } from './split-words.ts';

/** Every verb that is told as not simply past, as `planned: is to / sign`: its cue and, behind the stroke, the verb. */
function describeGroups(line: string): string {
  const [text = ''] = line.split(' → ');
  const found = readModalGroups(splitWords(text, { start: 0, end: text.length })).map(({ modality, cue, group }) => {
    const verb = text.slice(cue.end, group.end).trim();
    return `${modality}: ${text.slice(cue.start, cue.end)}${verb && ` / ${verb}`}`;
  });
  return `${text} → ${found.join('; ') || 'plain'}`;
}

const PLANNED = `
The games are scheduled for May. → planned: are scheduled for
The games, scheduled for May, were sold out. → planned: scheduled for
The talks were slated to begin. → planned: were slated to / begin
The ship is due in Oslo. → planned: is due in
The ship is due at noon. → planned: is due at
The talks are set for Monday. → planned: are set for
The talks are set on Monday. → planned: are set on
The mayor had been due to sign. → planned: been due to / sign
I am set to sign. → planned: am set to / sign
A plan being set to music. → planned: being set to / music
They want to be set to sail. → planned: be set to / sail
She was planning to leave. → planned: was planning to / leave
A walk is planned for May. → planned: is planned for
She is going to sign. → planned: is going to / sign
The town was preparing for war. → planned: was preparing for
He is prepared to sign. → planned: is prepared to / sign
The mayor plans to sign. → planned: plans to / sign
They plan to sign. → planned: plan to / sign
The mayor intends to sign. → planned: intends to / sign
They intend to sign. → planned: intend to / sign
The mayor vows to sign. → planned: vows to / sign
The mayor pledges to sign. → planned: pledges to / sign
The mayor aims to sign. → planned: aims to / sign
The mayor hopes to sign. → planned: hopes to / sign
They hope to sign. → planned: hope to / sign
The mayor will sign. → planned: will / sign
We shall sign. → planned: shall / sign
The mayor will not sign. → planned: will not / sign
The mayor will also sign. → planned: will also / sign
The mayor will soon sign. → planned: will soon / sign
The mayor will now sign. → planned: will now / sign
The plan will be signed. → planned: will be / signed
The plan will not be signed. → planned: will not be / signed
Couples will now be allowed to file. → planned: will now be / allowed
The mayor will be there. → planned: will be
The mayor is to sign. → planned: is to / sign
They are to sign. → planned: are to / sign
The mayor was to sign. → planned: was to / sign
They were to sign. → planned: were to / sign
The mayor will sign and is expected to leave. → planned: will / sign; expected: is expected to / leave
`;
const EXPECTED = `
She is expected to attend. → expected: is expected to / attend
She is widely expected to attend. → expected: is widely expected to / attend
Talks expected to last a week began. → expected: expected to / last
She is likely to attend. → expected: is likely to / attend
Sales are anticipated to grow. → expected: are anticipated to / grow
Sales are projected to grow. → expected: are projected to / grow
Sales are forecast to grow. → expected: are forecast to / grow
She is poised to attend. → expected: is poised to / attend
The firm expects to sell. → expected: expects to / sell
They expect to sell. → expected: expect to / sell
The firm expects trade to grow. → expected: expects trade to / grow
The firm expects the service to resume. → expected: expects the service to / resume
The firm expects all of it to resume. → expected: expects all of it to / resume
The two may meet. → expected: may / meet
The two might meet. → expected: might / meet
The two would meet. → expected: would / meet
The two may not meet. → expected: may not / meet
The two may also meet. → expected: may also / meet
The two may be asked. → expected: may be / asked
The two may not be asked. → expected: may not be / asked
`;
const REPORTED = `
He is said to hold it. → reported: is said to / hold
He was believed to hold it. → reported: was believed to / hold
He is thought to hold it. → reported: is thought to / hold
He is reported to hold it. → reported: is reported to / hold
He is alleged to hold it. → reported: is alleged to / hold
He is understood to hold it. → reported: is understood to / hold
He reportedly left. → reported: reportedly / left
He allegedly left. → reported: allegedly / left
He purportedly left. → reported: purportedly / left
`;
const DENIED = `
The mayor denied taking money. → denied: denied / taking
The mayor has denied taking money. → denied: has denied / taking
They have denied taking money. → denied: have denied / taking
The mayor had denied taking money. → denied: had denied / taking
The mayor denies taking money. → denied: denies / taking
They deny taking money. → denied: deny / taking
After denying guilt, he left. → denied: denying / guilt
The mayor ruled out talks. → denied: ruled out / talks
The mayor refused to sign. → denied: refused to / sign
The mayor denied the report. → denied: denied
They did not sign. → denied: did not / sign
He has not signed. → denied: has not / signed
They have not signed. → denied: have not / signed
It was not signed. → denied: was not / signed
They were not asked. → denied: were not / asked
He had not signed. → denied: had not / signed
They didn’t sign. → denied: didn’t / sign
It hasn’t rained. → denied: hasn’t / rained
They never signed. → denied: never / signed
`;
const PLAIN = `
He joined the talks. → plain
In May 2001 the plan was signed. → plain
They were not the first. → plain
A strong will. → plain
His will was strong. → plain
The mayor will. → plain
The rest is to the north. → plain
The way is to a lake. → plain
The way is to an inn. → plain
The mayor is to blame. → plain
The best is to date. → plain
The firm expects all of it now to resume. → plain
The plan is sound. → plain
She set the table. → plain
He hopes for rain. → plain
The talks were widely praised. → plain
He ruled the town. → plain
He refused money. → plain
It has rained. → plain
It was said that he left. → plain
`;

it.each(readLines([PLANNED, EXPECTED, REPORTED, DENIED, PLAIN].join('\n')))('modality: %s', (line) => {
  expect(describeGroups(line)).toBe(line);
});
