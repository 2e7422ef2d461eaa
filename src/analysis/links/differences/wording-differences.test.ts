import { expect, it } from 'vitest';
import { readLines } from '#analysis/links/read-lines.fixture.ts';
import { differ } from '#tests/corpus/differ.ts';

const TOLD = `
Two rioters were hurt. | Two protesters were hurt. → wording: rioters | protesters
Police killed the rebels. | Police killed the terrorists. → wording: rebels | terrorists
The regime closed the border. | The government closed the border. → wording: regime closed | government closed
The army began an invasion of the valley. | The army began an operation in the valley. → wording: invasion | operation
Soldiers occupied the town in May. | Soldiers liberated the town in May. → wording: occupied | liberated
The house was slowly rebuilt. | The house was quickly rebuilt. → wording: slowly rebuilt | quickly rebuilt
The boat had old engines. | The boat had new engines. → wording: old engines | new engines
Troops left the northern valley. | Troops left the southern valley. → wording: northern valley | southern valley
The aliens were held at the port. | The refugees were held at the port. → wording: aliens | refugees
`;
const QUOTED = `
“We need outside help with the harbour,” Kari Lund said. | Kari Lund said that “we need foreign help with the harbour.” → wording: outside help | foreign help
“We oppose external meddling in our ports,” Kari Lund said. | “We oppose foreign meddling in our ports,” Kari Lund said. → wording: external meddling | foreign meddling
“The pact is broad and lasting,” Kari Lund said. | “The pact is wide and enduring,” Kari Lund said. → wording: broad and lasting | wide and enduring
`;
const ALIKE = `
The house was slowly rebuilt. | The house was rebuilt with care. → nothing
The town bought a ferry. | The town purchased a ferry. → nothing
Two rioters were hurt. | Two soldiers were hurt. → nothing
Two rioters were hurt. | Two terrorists were hurt. → nothing
The rioters of the old town left. | The protesters from a village sang. → nothing
The army, which fought the rebels, left. | The army, which the terrorists fought, left. → nothing
“The law protects citizens here,” Kari Lund said. | Kari Lund said that the law protects citizenship here. → nothing
The town opposes external meddling in its ports. | The town opposes foreign meddling in its ports. → nothing
The law protects citizens here. | The law protects citizenship here. → nothing
The mayor rejected the plan. | The mayor did not accept the plan. → nothing
The young guests sang in the hall. | The guests sang in the old hall. → nothing
The mayor praised the firemen. | The mayor lauded the firefighters. → nothing
`;

it.each(readLines(TOLD))('words that judge otherwise, or the contrary: %s', (line) => {
  expect(differ(line)).toBe(line);
});

it.each(readLines(QUOTED))('other words in what is quoted: %s', (line) => {
  expect(differ(line)).toBe(line);
});

it.each(readLines(ALIKE))('no other wording: %s', (line) => {
  expect(differ(line)).toBe(line);
});
