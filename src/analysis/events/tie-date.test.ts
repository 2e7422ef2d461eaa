import { describe, expect, it } from 'vitest';
import { draftArticle } from '#analysis/links/draft-article.fixture.ts';
import { profileSentences } from '#analysis/links/profile-sentences.ts';
import { tieDate } from './tie-date.ts';

/** Dates are written in brackets; what each dates, as "form: title". */
function tie(marked: string, names: Record<string, string> = {}): string[] {
  const dates = Object.fromEntries([...marked.matchAll(/\[(.+?)\]/g)].map((match) => [match[1] ?? '', '2020']));
  const text = marked.replace(/[[\]]/g, '');
  const [profile] = profileSentences(draftArticle({ text, dates, names }));
  if (!profile) return [];
  return profile.dates.map((date) => {
    const stretch = tieDate(text, profile, date);
    if (!stretch) return 'nothing';
    const { from, to } = stretch.title;
    const who = stretch.subject;
    const subject = who ? `${text.slice(profile.words[who.from]?.start, profile.words[who.to - 1]?.end)} … ` : '';
    return `${stretch.form}: ${subject}${text.slice(profile.words[from]?.start, profile.words[to - 1]?.end)}`;
  });
}

describe('a date', () => {
  it.each([
    ['that opens a clause', 'On [May 5], the king signed the law.', 'clause: the king signed the law'],
    ['at the end of one', 'The king signed the law on [May 5].', 'clause: The king signed the law'],
    [
      'right after the verb',
      'The king met on [May 5] with two envoys.',
      'clause: The king met on May 5 with two envoys',
    ],
    ['before the verb', 'The king [today] signed the law.', 'clause: The king today signed the law'],
    [
      'after an apposition',
      'Berg, head of the bank, resigned abruptly [yesterday].',
      'clause: Berg … resigned abruptly',
    ],
    [
      'of a noun phrase',
      'It is the first visit since the outbreak of the war [12 years ago].',
      'phrase: the outbreak of the war',
    ],
    [
      'of a plan',
      'They spoke ahead of the opening of the fair scheduled for [May 5].',
      'phrase: the opening of the fair',
    ],
    [
      'of what is to come',
      'She announced another press briefing to be held on [May 5].',
      'phrase: another press briefing',
    ],
    ['before its noun', 'The [2016] election was close.', 'phrase: 2016 election'],
    [
      'before a noun for a happening that describes another',
      '[Thursday’s] election debate was long.',
      'phrase: Thursday’s election debate',
    ],
    ['after "between"', 'The king was ill between [May 5–9].', 'clause: The king was ill'],
    ['with a possessive', '[Thursday’s] ruling by the court stands.', 'phrase: Thursday’s ruling by the court'],
    [
      'of a relative clause',
      'He is a veteran who joined the bureau in [1996].',
      'clause: a veteran who joined the bureau',
    ],
    ['of a verb that has one form', 'The dam burst on [May 5].', 'clause: The dam burst'],
    ['of a plain present', 'The season starts on [May 5] in Oslo.', 'clause: The season starts on May 5 in Oslo'],
    ['of a verb of one form', 'Norway beat Peru 2-1 on [May 5].', 'clause: Norway beat Peru 2-1'],
    ['before a particle', 'On [May 5], his rivals moved on.', 'clause: his rivals moved on'],
    [
      'of a verb whose subject stands before an apposition',
      'Two ministers, including Berg, are hoping that they will win it on [May 5].',
      'clause: they will win it',
    ],
    ['of somebody’s', 'They met ahead of his state’s primary on [May 5].', 'phrase: his state’s primary'],
    ['of a cleft', 'It was [three years ago] that the king signed the law.', 'clause: the king signed the law'],
    [
      'before what it was spent on',
      'The king spent [May 5] signing laws.',
      'clause: The king spent May 5 signing laws',
    ],
    [
      'of a shared subject after an apposition',
      'On Monday, Berg, a banker who had joined in 2001, resigned on [May 5].',
      'clause: Berg … resigned',
    ],
    ['after "that"', 'There are claims that Berg sold the bank in [1996].', 'clause: Berg sold the bank'],
  ])('%s', (_, marked, told) => {
    expect(tie(marked)).toEqual([told]);
  });

  it('goes with the last possessive: one visit may be likened to another', () => {
    expect(tie('Her trip resembles Anna Berg’s visit to Oslo [last year].', { 'Anna Berg’s': 'e1' })).toEqual([
      'phrase: Anna Berg’s visit to Oslo',
    ]);
  });

  it('goes with its own clause where a sentence has two', () => {
    expect(tie('He left in [2004] and took six months off in [2009].')).toEqual([
      'clause: He left',
      'clause: He … took six months off',
    ]);
    expect(tie('Berg arrived in Oslo [this week], her first trip since the outbreak of war [12 years ago].')).toEqual([
      'clause: Berg arrived in Oslo',
      'phrase: the outbreak of war',
    ]);
  });

  it.each([
    ['describes a thing', 'It runs the [2011] version of the program.'],
    ['describes people', 'He led a poll of potential [2012] candidates.'],
    ['describes whichever there are', 'He gave nothing to any [2012] candidates.'],
    ['stands alone', 'Oslo, [May 5]'],
    ['is compared with', 'Sales of the bank rose 3 per cent compared with [2014].'],
    ['belongs to an infinitive', 'A judge asked the king, who was ill, to leave the town by [May 5].'],
    ['says since when something has not been', 'No other king has signed a law since [2001].'],
    ['is what the clause is about', 'As [Election Day] nears, the king signs laws.'],
    ['points back', 'He signed it, as they did [last week].'],
    ['has a bare noun', 'Since its launch in [2003] it has few rivals.'],
  ])('dates nothing where it %s', (_, marked) => {
    expect(tie(marked)).toEqual(['nothing']);
  });
});
