import { describe, expect, it } from 'vitest';
import { readModalGroups } from './read-modality.ts';
import { splitWords } from './split-words.ts';

function groupsOf(text: string) {
  return readModalGroups(splitWords(text, { start: 0, end: text.length })).map(
    ({ modality, cue, group }) =>
      [modality, text.slice(cue.start, cue.end), text.slice(group.start, group.end)] as const,
  );
}

describe('modality', () => {
  it.each([
    ['She is expected to attend.', 'expected', 'is expected to', 'is expected to attend'],
    ['The games are scheduled for May.', 'planned', 'are scheduled for', 'are scheduled for'],
    ['He will resign.', 'planned', 'will', 'will resign'],
    ['Couples will now be allowed to file.', 'planned', 'will now be', 'will now be allowed'],
    ['The two may meet.', 'expected', 'may', 'may meet'],
    ['He reportedly left.', 'reported', 'reportedly', 'reportedly left'],
    ['The mayor denied taking money.', 'denied', 'denied', 'denied taking'],
    ['They did not sign.', 'denied', 'did not', 'did not sign'],
  ])('of “%s” is %s', (text, modality, cue, group) => {
    expect(groupsOf(text)).toEqual([[modality, cue, group]]);
  });

  it.each(['He joined the talks.', 'In May 2001 the plan was signed.', 'They were not the first.', 'A strong will.'])(
    'is plain in “%s”',
    (text) => {
      expect(groupsOf(text)).toEqual([]);
    },
  );
});
