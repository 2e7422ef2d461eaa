import { describe, expect, it } from 'vitest';
import { draftArticle } from './draft-article.fixture.ts';
import { measureReuse } from './measure-reuse.ts';

const SENTENCE = 'The council voted on Monday to close the old bridge for repairs.';
const share = (a: string, b: string) => measureReuse(draftArticle({ text: a }), draftArticle({ id: 'b', text: b }));

describe('reuse', () => {
  it('is whole for a text that was copied', () => {
    expect(share(SENTENCE, SENTENCE)).toBe(1);
  });

  it('is measured by the shorter article, whichever comes first', () => {
    const longer = `${SENTENCE} Nobody had expected it, least of all the mayor of the town.`;
    expect(share(SENTENCE, longer)).toBe(1);
    expect(share(longer, SENTENCE)).toBe(1);
  });

  it('sees nothing in a rewrite', () => {
    expect(share(SENTENCE, 'Repairs will shut the bridge, the council decided in a vote on Monday.')).toBe(0);
  });

  it('sees nothing in texts too short to share a run of words', () => {
    expect(share('Yes.', 'Yes.')).toBe(0);
  });
});
