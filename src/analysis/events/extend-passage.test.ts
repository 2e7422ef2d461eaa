import { describe, expect, it } from 'vitest';
import { draftArticle } from '#analysis/links/draft-article.fixture.ts';
import { profileSentences } from '#analysis/links/profile-sentences.ts';
import { extendPassage } from './extend-passage.ts';

/** The stretch in brackets is the passage; what it becomes. Dates are what `dates` names. */
function extend(marked: string, ...dates: string[]): string {
  const [before = '', inside = ''] = marked.split(/[[\]]/);
  const text = marked.replaceAll(/[[\]]/g, '');
  const [profile] = profileSentences(
    draftArticle({ text, dates: Object.fromEntries(dates.map((each) => [each, '2020'])) }),
  );
  if (!profile) return '';
  const { words } = profile;
  const from = words.findIndex(({ start }) => start >= before.length);
  const to = words.findLastIndex(({ end }) => end <= before.length + inside.length) + 1;
  const passage = extendPassage(text, profile, { from, to });
  return text.slice(words[passage.from]?.start, words[passage.to - 1]?.end);
}

describe('a passage goes on', () => {
  it.each([
    ['with what it brought', '[The ship sank on Monday], killing nine.', 'The ship sank on Monday, killing nine'],
    ['with a second verb', '[It began on Monday] and stopped all trains.', 'It began on Monday and stopped all trains'],
    ['with what happened then', '[He died on Monday] when a wall fell.', 'He died on Monday when a wall fell'],
    [
      'with a clause of its own',
      '[He came on Monday], and the two signed a pact.',
      'He came on Monday, and the two signed a pact',
    ],
  ])('%s', (_, marked, passage) => {
    expect(extend(marked)).toBe(passage);
  });

  it.each([
    ['before a clause with a date of its own', '[It began on Monday] and ended on Friday.', ['Friday']],
    ['before more things', '[He met Berg on Monday] and three others.', []],
    ['before what is no doing', '[He met them on Monday], including Berg.', []],
  ])('no further: %s', (_, marked, dates) => {
    expect(extend(marked, ...dates)).toBe(/\[(.*)\]/.exec(marked)?.[1]);
  });
});
