import { describe, expect, it } from 'vitest';
import type { Relation } from '#analysis/story-annotations.ts';
import { type ArticleDraft, draftArticle } from '#analysis/links/draft-article.fixture.ts';
import { profileSentences } from '#analysis/links/profile-sentences.ts';
import { findDifferences } from './find-differences.ts';

function differ(a: string, b: string, given: Omit<ArticleDraft, 'text'> = {}, relation: Relation = 'same'): string[] {
  const [first, second] = [draftArticle({ ...given, text: a }), draftArticle({ ...given, text: b })];
  const [profileA] = profileSentences(first);
  const [profileB] = profileSentences(second);
  if (!profileA || !profileB) return [];
  const show = (text: string, span: { start: number; end: number } | null) =>
    span ? text.slice(span.start, span.end) : '–';
  return findDifferences({ text: a, profile: profileA }, { text: b, profile: profileB }, relation).map(
    (each) => `${each.kind}: ${show(a, each.a)} / ${show(b, each.b)}`,
  );
}

describe('numbers', () => {
  it.each([
    ['The report has 48 pages.', 'The report has 47 pages.', '48 pages / 47 pages'],
    ['It cost about $60,000.', 'It cost more than $60,000.', 'about $60,000 / more than $60,000'],
    ['The quake killed 1.2 million birds.', 'The quake killed 3 million birds.', '1.2 million birds / 3 million birds'],
    ['Several nations agreed.', 'More than 30 countries agreed.', 'Several nations / More than 30 countries'],
    ['Prices rose 4.5%.', 'Prices rose 5.4%.', '4.5% / 5.4%'],
    ['A growing number of people left.', 'At least 19 people left.', 'number of people / At least 19 people'],
  ])('differ: “%s” “%s”', (a, b, difference) => {
    expect(differ(a, b)).toContain(`number: ${difference}`);
  });

  it.each([
    ['The quake killed 1.2 million birds.', 'The quake killed 1,200,000 birds.'],
    ['Some 60 drivers came.', 'About 60 drivers came.'],
    ['It took a dozen firefighters.', 'It took 12 firefighters.'],
    ['The number of people killed rose.', 'At least 19 people were killed.'],
    ['The book has 300 pages.', 'The town has 40 doctors.'],
  ])('agree: “%s” “%s”', (a, b) => {
    expect(differ(a, b).filter((each) => each.startsWith('number'))).toEqual([]);
  });

  it('are compared between related sentences too, and nothing else is', () => {
    expect(differ('The slim report has 48 pages.', 'The thick report has 47 pages.', {}, 'related')).toEqual([
      'number: 48 pages / 47 pages',
    ]);
  });
});

describe('dates', () => {
  it('differ by their values', () => {
    const dates = { Thursday: '2023-09-22', '21 September': '2023-09-21' };
    expect(differ('They met on Thursday in Lund.', 'They met on 21 September in Lund.', { dates })).toEqual([
      'date: Thursday / 21 September',
    ]);
  });

  it('agree when one can be the other', () => {
    const dates = { Thursday: '2023-09-21', 'in September': '2023-09' };
    expect(differ('They met on Thursday.', 'They met in September.', { dates })).toEqual([]);
  });
});

describe('names', () => {
  it('differ in the same place', () => {
    expect(
      differ('The two met in Lund on Friday.', 'The two met in Oslo on Friday.', { names: { Lund: 'e1', Oslo: 'e2' } }),
    ).toEqual(['name: Lund / Oslo']);
  });

  it.each([
    ['in', 'The two met in Brenkvik on Friday.', 'The two met in Tolmvik on Friday.'],
    ['at', 'The two met at Brenkvik on Friday.', 'The two met at Tolmvik on Friday.'],
    ['near', 'The ferry sank near Brenkvik last night.', 'The ferry sank near Tolmvik last night.'],
    ['from', 'The crew sailed from Brenkvik last night.', 'The crew sailed from Tolmvik last night.'],
    ['outside', 'The ferry sank outside Brenkvik last night.', 'The ferry sank outside Tolmvik last night.'],
  ])('differ where no list has the place: %s', (_what, a, b) => {
    expect(differ(a, b)).toEqual(['name: Brenkvik / Tolmvik']);
  });

  it.each([
    ['no place stands there', 'The two met BRENKVIK on Friday.', 'The two met TOLMVIK on Friday.'],
    ['it is a date', 'The two met in May on a ferry.', 'The two met in June on a ferry.'],
    ['it is no capital', 'The two met in brenkvik on Friday.', 'The two met in tolmvik on Friday.'],
    ['nearly every word has one', 'In Brenkvik', 'In Tolmvik'],
    ['it is a number', 'The two met in 1990 on Friday.', 'The two met in 1991 on Friday.'],
  ])('do not differ where %s', (_what, a, b) => {
    const dates = { May: '2023-05', June: '2023-06' };
    expect(differ(a, b, { dates }).filter((each) => each.startsWith('name'))).toEqual([]);
  });

  it('agree under other names for one entity', () => {
    const names = { 'President Berg': 'e1', 'Anna Berg': 'e1' };
    expect(differ('President Berg left the talks.', 'Anna Berg left the talks.', { names })).toEqual([]);
  });
});

describe('modality', () => {
  const names = { Berg: 'e1' };
  it.each([
    ['Berg joined the climate talks.', 'Berg is expected to join the climate talks.', 'joined / is expected to join'],
    ['Berg will sign the treaty.', 'Berg signed the treaty.', 'will sign / signed'],
    ['Berg may sign the treaty.', 'Berg will sign the treaty.', 'may sign / will sign'],
    ['Berg will sell the island.', 'Berg denied selling the island.', 'will sell / denied selling'],
  ])('differs: “%s” “%s”', (a, b, difference) => {
    expect(differ(a, b, { names })).toContain(`modality: ${difference}`);
  });

  it.each([
    ['Berg will sign the treaty.', 'Berg is expected to sign the treaty.'],
    ['Berg signed the treaty.', 'Berg signed the treaty in Lund.'],
    ['Berg announced that the treaty will be signed.', 'The treaty will be signed, Berg announced.'],
  ])('agrees: “%s” “%s”', (a, b) => {
    expect(differ(a, b, { names }).filter((each) => each.startsWith('modality'))).toEqual([]);
  });
});

describe('polarity', () => {
  it.each([
    ['Berg signed the treaty.', 'Berg did not sign the treaty.', 'signed / did not sign'],
    ['Berg will sign the treaty.', 'Berg will not sign the treaty.', 'will sign / will not sign'],
    ['Berg signed the treaty.', 'Berg refused to sign the treaty.', 'signed / refused to sign'],
    ['The vote was legal.', 'The vote was not legal.', 'was legal / was not legal'],
    ['Divers found traces of oil.', 'Divers found no traces of oil.', 'traces / no traces'],
    ['Lenders backed the plan.', 'Lenders opposed the plan.', 'backed / opposed'],
  ])('differs: “%s” “%s”', (a, b, difference) => {
    expect(differ(a, b)).toEqual([`polarity: ${difference}`]);
  });

  it.each([
    ['The price did not rise in May.', 'The price fell in May.'],
    ['Berg did not sign the treaty.', 'Berg refused to sign the treaty.'],
    ['Berg has not yet signed the treaty.', 'Berg has yet to sign the treaty.'],
    ['Not only Berg signed the treaty.', 'Berg signed the treaty.'],
    ['Berg signed the treaty and not the letter.', 'Berg signed the treaty.'],
  ])('agrees: “%s” “%s”', (a, b) => {
    expect(differ(a, b).filter((each) => each.startsWith('polarity'))).toEqual([]);
  });
});

describe('wording', () => {
  const quotations = (words: string) => ({ quotations: { [words]: 'e1' } });
  it.each([
    [
      'It opposes external interference in its ports.',
      '“It opposes foreign interference in its ports.”',
      'external interference / foreign interference',
    ],
    [
      'They want a broad and lasting trade pact.',
      '“They want a wide and enduring trade deal.”',
      'broad and lasting trade pact / wide and enduring trade deal',
    ],
  ])('differs where one side quotes: “%s” “%s”', (a, b, difference) => {
    expect(differ(a, b, quotations(b))).toContain(`wording: ${difference}`);
    expect(differ(a, b)).toEqual([]);
  });

  it('differs where words judge otherwise or mean the contrary', () => {
    expect(differ('The harbour was slowly rebuilt.', 'The harbour was quickly rebuilt.')).toEqual([
      'wording: slowly rebuilt / quickly rebuilt',
    ]);
    expect(differ('Two rioters were hurt.', 'Two protesters were hurt.')).toEqual(['wording: rioters / protesters']);
  });

  it.each([
    ['The law protects citizenship here.', 'The law protects citizens here.'],
    ['Rain fell.', 'Rain fell.'],
  ])('of “%s” “%s” has no forms of one word', (a, b) => {
    expect(differ(a, b).filter((each) => each.includes('citizen'))).toEqual([]);
  });
});

describe('details', () => {
  it('are a list against its count', () => {
    expect(
      differ(
        'She met other envoys, including the heads of Chad and Mali.',
        'She met more than a dozen foreign envoys.',
      ),
    ).toContain('detail: the heads of Chad and Mali / more than a dozen foreign envoys');
  });

  it('are an addition that one side has', () => {
    expect(differ('The state blocked the plan.', 'The state, along with Norway, blocked the plan.')).toEqual([
      'detail: – / along with Norway',
    ]);
  });

  it('are none where the other side has it in other words', () => {
    const a = 'Norway and the state blocked the plan.';
    expect(differ(a, 'The state, along with Norway, blocked the plan.').join()).not.toContain('detail');
  });
});
