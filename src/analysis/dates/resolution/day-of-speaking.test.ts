import { describe, expect, it } from 'vitest';
import type { Quotation } from '#analysis/annotations.ts';
import { extractStructure } from '#analysis/text/extract-structure.ts';
import { extractDates } from '#analysis/dates/extract-dates.ts';
import { findDateOfSpeaking } from './day-of-speaking.ts';

const FRIDAY = '2023-09-22';

/** The quotation of the words between “ and ”, said by the first “said”; `speaker` are words too. */
function quotationIn(text: string, speaker?: string): Quotation {
  const [start, end] = [text.indexOf('“'), text.indexOf('”') + 1];
  const cue = text.indexOf('said');
  const at = speaker === undefined ? -1 : text.indexOf(speaker);
  return {
    id: 'a.q0',
    kind: 'direct',
    spans: [{ start, end }],
    speaker: speaker === undefined ? null : { start: at, end: at + speaker.length, name: speaker, entity: null },
    cue: cue < 0 ? null : { start: cue, end: cue + 4 },
    relay: null,
    closed: true,
    said: null,
    rule: 'test',
  } as Quotation; // a speaker has more, which is not asked for
}

function dayOf(text: string, speaker?: string): string | null {
  const structure = extractStructure(text);
  const found = findDateOfSpeaking(
    quotationIn(text, speaker),
    structure.sentences,
    extractDates('a', structure, [], FRIDAY),
  );
  return found && text.slice(found.start, found.end);
}

describe('the day of speaking', () => {
  it.each([
    ['“We go,” she said on Monday.', 'Monday'],
    ['“We go,” she said last week.', 'last week'],
    ['“We go,” she said in May 2020.', 'May 2020'],
    ['“We go,” she said on May 3, 2020.', 'May 3, 2020'],
    ['“We go,” she said at noon on Monday.', 'noon'],
    ['On Monday she said: “We go.”', 'Monday'],
    ['On Monday she said on Tuesday: “We go.”', 'Tuesday'],
    ['On Monday, after a long talk in the old town hall of Fennick, she said so on Tuesday: “We go.”', 'Tuesday'],
    ['She said on Monday, as on Tuesday, “We go.”', 'Monday'],
    // Not a day of the quoted words, nor a length of time, nor what is longer than a month.
    ['“We go on Monday,” she said.', null],
    ['“We go on Monday,” she said on Tuesday.', 'Tuesday'],
    ['“We go,” she said for three days.', null],
    ['“We go,” she said every Monday.', null],
    ['“We go,” she said in 2020.', null],
    ['“We go,” she said in the third quarter of 2020.', null],
    ['“We go,” she said in the summer of 2020.', null],
    ['“We go,” she said recently.', null],
    ['“We go,” she wrote on Monday.', null],
    // Nor a day of another sentence, or far away in the same.
    ['On Monday it rained. “We go,” she said.', null],
    ['“We go,” she said. On Monday it rained.', null],
    [`“We go,” she said${' of the old town by the sea'.repeat(4)} on Monday.`, null],
    [`On Monday, speaking${' of the old town by the sea'.repeat(4)}, she said: “We go.”`, null],
  ])('%s', (text, expected) => {
    expect(dayOf(text)).toBe(expected);
  });

  it('is not a day that tells of the speaker', () => {
    const text = '“We go,” Ada Roe, who came on Monday, said on Tuesday.';
    expect(dayOf(text)).toBe('Monday');
    expect(dayOf(text, 'Ada Roe, who came on Monday')).toBe('Tuesday');
  });
});
