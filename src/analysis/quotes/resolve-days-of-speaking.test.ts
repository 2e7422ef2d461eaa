import { describe, expect, it } from 'vitest';
import type { Quotation, Speaker } from '#analysis/annotations.ts';
import { extractDates } from '#analysis/dates/extract-dates.ts';
import { extractStructure } from '#analysis/text/extract-structure.ts';
import { resolveDaysOfSpeaking } from './resolve-days-of-speaking.ts';

/** The day of the quotation between “ and ” whose cue is "said", by a speaker who is known or not. */
function saidOf(text: string, published: string | null, who: string | null = null): Quotation['said'] | undefined {
  const structure = extractStructure(text);
  const cue = text.indexOf('said');
  const quotation: Quotation = {
    id: 'a.q0',
    kind: 'direct',
    spans: [{ start: text.indexOf('“'), end: text.indexOf('”') + 1 }],
    speaker: who === null ? null : toSpeaker(text.indexOf(who), who),
    cue: cue < 0 ? null : { start: cue, end: cue + 4 },
    relay: null,
    closed: true,
    said: null,
    rule: 'test',
  };
  const dates = extractDates('a', structure, [quotation], published);
  return resolveDaysOfSpeaking([quotation], structure.sentences, dates, published)[0]?.said;
}

function toSpeaker(start: number, who: string): Speaker {
  const end = start + who.length;
  return { start, end, name: null, entity: null, candidates: [], antecedent: null, basis: 'stated', rule: 'unnamed' };
}

describe('the day of speaking', () => {
  it('is the date beside the cue', () => {
    const text = '“We agree,” she said on Thursday.';
    expect(saidOf(text, '2023-09-22')).toEqual({
      edtf: '2023-09-21',
      basis: 'inferred',
      date: `a.d${text.indexOf('Thursday')}`,
    });
  });

  it('is not a date in what is said of the speaker', () => {
    const who = 'Roe, who took office on 4 May 2020';
    expect(saidOf(`${who}, said “We agree.”`, '2023-09-22', who)).toMatchObject({ edtf: '2023-09-22', date: null });
  });

  it('is stated where the text gives it in full', () => {
    expect(saidOf('On 3 May 2020 she said: “We agree.”', null)).toMatchObject({ edtf: '2020-05-03', basis: 'stated' });
  });

  it.each([
    ['a date within the quotation', '“We met on Thursday,” she said.'],
    ['a date of another sentence', 'They met on Thursday. “We agree,” she said.'],
    ['a year', '“We agree,” she said in the house that was built in 1923.'],
    ['a duration', '“We agree,” she said after three days.'],
  ])('is the publication date, inferred, beside %s', (_, text) => {
    expect(saidOf(text, '2023-09-22')).toEqual({ edtf: '2023-09-22', basis: 'inferred', date: null });
  });

  it('is the publication date without a cue', () => {
    expect(saidOf('On Thursday: “We agree.”', '2023-09-22')).toMatchObject({ date: null });
  });

  it('is unknown when nothing tells it', () => {
    expect(saidOf('“We agree,” she said on Thursday.', null)).toBeNull();
  });
});
