import { describe, expect, it } from 'vitest';
import { draftArticle } from './draft-article.fixture.ts';
import { findCopied, measureReuse } from './measure-reuse.ts';

const SENTENCE = 'The council voted on Monday to close the old bridge for repairs.';
const LONGER = `${SENTENCE} Nobody had expected it, least of all the mayor of the town.`;
const both = (a: string, b: string) => [draftArticle({ text: a }), draftArticle({ id: 'b', text: b })] as const;
const share = (a: string, b: string) => measureReuse(...both(a, b));

describe('reuse', () => {
  it('is whole for a text that was copied', () => {
    expect(share(SENTENCE, SENTENCE)).toEqual({ shorter: 1, longer: 1 });
  });

  it('is measured by each of the two, whichever comes first', () => {
    expect(share(SENTENCE, LONGER)).toEqual({ shorter: 1, longer: 0.4 });
    expect(share(LONGER, SENTENCE)).toEqual({ shorter: 1, longer: 0.4 });
  });

  it('sees nothing in a rewrite', () => {
    expect(share(SENTENCE, 'Repairs will shut the bridge, the council decided in a vote on Monday.').shorter).toBe(0);
  });

  it('sees nothing in texts too short to share a run of words', () => {
    expect(share('Yes.', 'Yes.')).toEqual({ shorter: 0, longer: 0 });
  });
});

describe('copied passages', () => {
  const copied = (textA: string, textB: string) => {
    const [a, b] = both(textA, textB);
    return findCopied(a, b).map((each) => [
      textA.slice(each.a.start, each.a.end),
      textB.slice(each.b.start, each.b.end),
    ]);
  };

  it.each<[string, string, string, string[][]]>([
    [
      'as far as the words are the same',
      SENTENCE,
      'On Friday it was said: the council voted on Monday to close the new bridge.',
      [['The council voted on Monday to close the', 'the council voted on Monday to close the']],
    ],
    [
      'over other punctuation',
      'It rained, the river rose and the road was shut.',
      'It rained: the river rose, and the road was shut!',
      [['It rained, the river rose and the road was shut', 'It rained: the river rose, and the road was shut']],
    ],
    [
      'in another order',
      'Trains ran late for most of the day. The mayor of the town said nothing.',
      'The mayor of the town said nothing. Trains ran late for most of the day.',
      [
        ['Trains ran late for most of the day', 'Trains ran late for most of the day'],
        ['The mayor of the town said nothing', 'The mayor of the town said nothing'],
      ],
    ],
    ['not for four words', 'The mayor of Lund smiled.', 'The mayor of Lund wept.', []],
  ])('are found %s', (_name, a, b, expected) => {
    expect(copied(a, b)).toEqual(expected);
  });

  it('end with their paragraph', () => {
    const [a, b] = both(
      'The band opened its tour.\n\nIn Oslo on Friday.',
      'The band opened its tour in Oslo on Friday.',
    );
    const words = findCopied(a, b).map((each) => a.text.slice(each.a.start, each.a.end));
    expect(words).toEqual(['The band opened its tour']);
  });

  it('take the longest of several places', () => {
    const text = 'A man was seen near the bank. Later a man was seen near the bank of the river by two boys.';
    expect(copied('A man was seen near the bank of the river.', text)).toEqual([
      ['A man was seen near the bank of the river', 'a man was seen near the bank of the river'],
    ]);
  });
});
