import { describe, expect, it } from 'vitest';
import { draftArticle } from '#analysis/links/draft-article.fixture.ts';
import { profileSentences } from '#analysis/links/profile-sentences.ts';
import { weighTerms } from '#analysis/links/weigh-terms.ts';
import { matchWordings } from './match-wordings.ts';
import { toWordings, type Wording } from './wording.ts';

const NAMES = { Lund: 'e2', Oslo: 'e3', Berg: 'e4' };

/** The quotation that makes up a whole article, said by one person. `denied: …` is reported with that cue. */
function draft(id: string, line: string): Wording {
  const [, cue = '', words = line] = /^(denied|said): (.*)$/.exec(line) ?? [];
  const article = draftArticle({ id, text: words, names: NAMES, quotations: { [words]: 'e1' } });
  const [wording] = toWordings(article, weighTerms([profileSentences(article)]));
  if (!wording) throw new Error('nothing is quoted');
  return { ...wording, cue };
}

const ruleOf = (one: string, other: string) => matchWordings(draft('a', one), draft('b', other))?.rule ?? null;

describe('one utterance', () => {
  it.each([
    ['The roof of the old market will be mended in June', 'that the roof of the old market would be mended in June'],
    [
      'We oppose foreign meddling in our harbour and our fisheries',
      'external interference in the harbour and the fisheries must be opposed',
    ],
    ['We will rebuild every house along the harbour wall', 'every house along the harbour wall would be rebuilt'],
    ['I will sign no treaty with Lund before the harvest', 'he would not sign a treaty with Lund before the harvest'],
    ['More than 60 houses have lost their roofs in the storm', 'over 60 houses had lost their roofs in the storm'],
    ['They want a broad and lasting pact on fishing rights', 'they wanted a wide and enduring deal on fishing rights'],
  ])('is “%s” and “%s”', (one, other) => {
    expect(ruleOf(one, other)).not.toBeNull();
  });

  it('is the same whichever comes first', () => {
    const [one, other] = [
      draft('a', 'They want a broad and lasting pact on fishing'),
      draft('b', 'a wide and enduring deal on fishing'),
    ];
    expect(matchWordings(one, other)).toEqual(matchWordings(other, one));
  });
});

describe('it is not', () => {
  it.each([
    [
      'another number',
      'We brought 140 people from the valley to the hall',
      'We brought 210 people from the valley to the hall',
    ],
    [
      'another number of nothing',
      'The old bridge was opened in 1994 by my father',
      'The old bridge was opened in 1998 by my father',
    ],
    [
      'another number first',
      '12 schools in the valley are open again this week',
      '15 schools in the valley are open again this week',
    ],
    [
      'the contrary',
      'The auditors have approved the accounts of the fund',
      'The auditors have not approved the accounts of the fund',
    ],
    [
      'a denial',
      'said: that the ministry had sold the ferries to a bank',
      'denied: that the ministry had sold the ferries to a bank',
    ],
    [
      'another name',
      'We support Lund in defending its borders and harbours',
      'We support Oslo in defending its borders and harbours',
    ],
    [
      'another name first',
      'Lund will have to defend its own borders and harbours',
      'Oslo will have to defend its own borders and harbours',
    ],
    [
      'another subject',
      'The hospital will get ten new beds before the winter',
      'The school will get ten new beds before the winter',
    ],
    [
      'another object',
      'We will rebuild the bridge within two years of peace',
      'We will rebuild the tunnel within two years of peace',
    ],
    [
      'another object last',
      'We will never accept any rule over the river valley',
      'We will never accept any rule over the mountain lakes',
    ],
    [
      'another point',
      'The ferry will sail every morning until the ice comes',
      'The ferry will need a new engine before the ice comes',
    ],
  ])('with %s: “%s” “%s”', (_what, one, other) => {
    expect(ruleOf(one, other)).toBeNull();
  });

  it('inside itself', () => {
    const article = draftArticle({
      id: 'a',
      text: 'The ferry will sail every morning until the ice closes the strait',
      quotations: {
        'The ferry will sail every morning until the ice closes the strait': 'e1',
        'ferry will sail every morning until the ice closes the strait': 'e1',
      },
    });
    const [whole, part] = toWordings(article, weighTerms([profileSentences(article)]));
    expect(whole && part && matchWordings(whole, part)).toBeNull();
  });
});
