import { describe, expect, it } from 'vitest';
import { readLines } from '#analysis/links/read-lines.fixture.ts';
import { draftWording } from './draft-wording.fixture.ts';
import { isTellable, matchWordings } from './match-wordings.ts';
import type { Wording } from './wording.ts';

/** How one quotation renders the other, whichever comes first. */
function describeMatch(line: string): string {
  const [pair = ''] = line.split(' → ');
  const [a = '', b = ''] = pair.split(' | ');
  const [one, other] = [draftWording('a', a), draftWording('b', b)];
  const [forth, back] = [matchWordings(one, other), matchWordings(other, one)];
  expect(forth).toEqual(back);
  return `${pair} → ${forth?.rule ?? 'two'}`;
}

const ONE = `
the roof of the old market will be mended in June | the roof of the old market will be mended in June → verbatim
mend the old harbour dam | we mend the old harbour dam → verbatim
mend the old harbour dam | so we mend the old harbour dam → verbatim
mend the old harbour dam | and so we mend the old harbour dam → cut
and so we mend the old harbour dam | we mend the old harbour dam slowly again here → verbatim
about: mend the old dam | about: mend the old dam for us now → cut
about: mend old dams | about: mend old dams → verbatim
about: mend old dams | about: mend old dams now → reworded
about: mend the dam | about: mend the dam → verbatim
about: mend the dam | about: we mend the dam → two
we will mend the dam | we will mend the dam for you and for them → two
and so we will mend the dam | and so we will mend the dam for all of you → cut
about: and so we will mend the dam | about: and so we will mend the dam for all of you → two
we will mend it | we will mend it for you → two
The roof of the old market will be mended in June | about: that the roof of the old market would be mended in June → verbatim
We oppose foreign meddling in our harbour and our fisheries | external interference in the harbour and the fisheries must be opposed → reworded
We will rebuild every house along the harbour wall | every house along the harbour wall would be rebuilt → reworded
I will sign no treaty with Lund before the harvest | he would not sign a treaty with Lund before the harvest → reworded
More than 60 houses have lost their roofs in the storm | over 60 houses had lost their roofs in the storm → reworded
They want a broad and lasting pact on fishing rights | they wanted a wide and enduring deal on fishing rights → reworded
somebody: the ferry will sail every morning until the ice closes | the ferry will sail every morning until the ice closes → verbatim
somebody: the ferry will sail every morning until ice closes it | the ferry will sail every morning until ice closes it and all of us starve → cut
`;
const TWO = `
We brought 140 people from the valley to the hall | We brought 210 people from the valley to the hall → two
The old bridge was opened in 1994 by my father | The old bridge was opened in 1998 by my father → two
12 schools in the valley are open again this week | 15 schools in the valley are open again this week → two
The auditors have approved the accounts of the fund | The auditors have not approved the accounts of the fund → two
said: that the ministry had sold the ferries to a bank | denied: that the ministry had sold the ferries to a bank → two
We support Lund in defending its borders and harbours | We support Oslo in defending its borders and harbours → two
Lund will have to defend its own borders and harbours | Oslo will have to defend its own borders and harbours → two
The hospital will get ten new beds before the winter | The school will get ten new beds before the winter → two
We will rebuild the bridge within two years of peace | We will rebuild the tunnel within two years of peace → two
We will never accept any rule over the river valley | We will never accept any rule over the mountain lakes → two
The ferry will sail every morning until the ice comes | The ferry will need a new engine before the ice comes → two
somebody: the ferry will sail every morning | the ferry will sail every morning → two
about: ferries boats ships trains cars carts vans leave now | about: ferries and boats and ships leave now with new money from old banks in big towns and small ports → two
somebody: the ferry will sail each morning | somebody: the ferry will sail each morning → two
somebody: the old ferry will sail every morning until the ice closes | the grey ferry will sail every morning before the ice closes → two
`;

it.each(readLines([ONE, TWO].join('\n')))('one utterance or two: %s', (line) => {
  expect(describeMatch(line)).toBe(line);
});

describe('two quotations of one article', () => {
  /** The same in an article's text further on. */
  const further = ({ quotation, ...wording }: Wording): Wording => ({
    ...wording,
    quotation: { ...quotation, id: 'a.q900', spans: [{ start: 900, end: 999 }] },
  });
  const match = (one: string, other: string) =>
    matchWordings(draftWording('a', one), further(draftWording('a', other)));

  it('are one where much is equal', () => {
    const words = 'the ferry will sail every morning until the ice closes the strait';
    expect(match(words, words)?.rule).toBe('verbatim');
  });

  it('are two where little is equal, though it would do for two articles', () => {
    expect(match('mend the old harbour dam', 'we mend the old harbour dam')).toBeNull();
  });

  it('are none where one lies inside the other', () => {
    const words = 'the ferry will sail every morning until the ice closes the strait';
    expect(matchWordings(draftWording('a', words), draftWording('a', words))).toBeNull();
  });
});

describe('a quotation has enough to say to be known again', () => {
  it.each([
    ['mend the dam', true],
    ['mend dams', false],
    ['mend it now', false],
    ['so it will be', false],
    ['somebody: the ferry will sail until the ice closes', true],
    ['somebody: the ferry will sail until ice closes', false],
    ['somebody: the ferry will sail to us and you', false],
  ])('%s: %s', (words, expected) => {
    expect(isTellable(draftWording('a', words))).toBe(expected);
  });

  it('or its words are too common', () => {
    const wording = draftWording('a', 'mend the dam');
    expect(isTellable({ ...wording, weights: [0.4, 0, 0.4] })).toBe(true);
    expect(isTellable({ ...wording, weights: [0.4, 0, 0.3] })).toBe(false);
  });
});
