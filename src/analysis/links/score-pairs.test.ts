import { describe, expect, it } from 'vitest';
import { type ArticleDraft, draftArticle } from './draft-article.fixture.ts';
import { profileSentences } from './profile-sentences.ts';
import { scorePairs } from './score-pairs.ts';

/** The agreement of two articles of one sentence each; both stand in a story with the names given. */
function agree(a: ArticleDraft, b: ArticleDraft) {
  const [first] = scorePairs(
    profileSentences(draftArticle({ ...a, id: 'a' })),
    profileSentences(draftArticle({ ...b, id: 'b' })),
  );
  return first ?? { score: 0, content: 0 };
}
const scoreOf = (a: ArticleDraft, b: ArticleDraft) => agree(a, b).score;

describe('two sentences agree more', () => {
  const names = { 'Mrs. Berg': 'p1', 'The chancellor': 'p1', 'The mayor': 'p2' };
  const people = ['p1', 'p2'];

  it('when both name the same person, by whatever name', () => {
    const a = { text: 'Mrs. Berg opened the tunnel under the harbour.', names, people };
    const same = { text: 'The chancellor opened the tunnel under the harbour.', names, people };
    const other = { text: 'The mayor opened the tunnel under the harbour.', names, people };
    expect(scoreOf(a, same)).toBeGreaterThan(scoreOf(a, other));
  });

  it('when two dates mean the same day', () => {
    const dates = { Thursday: '2023-09-22', 'September 22': '2023-09-22', 'September 23': '2023-09-23' };
    const a = { text: 'The tunnel opens on Thursday.', dates };
    const same = { text: 'The tunnel opens on September 22.', dates };
    const other = { text: 'The tunnel opens on September 23.', dates };
    expect(scoreOf(a, same)).toBeGreaterThan(scoreOf(a, other));
  });

  it.each([
    ['cost 1.2 million crowns', 'cost 1,200,000 crowns', 'cost 1.3 million crowns'],
    ['sold 12 boats', 'sold twelve boats', 'sold thirteen boats'],
    ['lost 4 billion crowns', 'lost four billion crowns', 'lost 4 million crowns'],
  ])('when two numbers are one: %s, %s and not %s', (a, same, other) => {
    const say = (what: string) => ({ text: `The yard ${what}.` });
    expect(scoreOf(say(a), say(same))).toBeGreaterThan(scoreOf(say(a), say(other)));
  });

  it('when they quote the same speaker', () => {
    const said = '“The tunnel was too expensive”';
    const quote = (speaker: string) => ({ text: `${said}, they said.`, quotations: { [said]: speaker } });
    expect(scoreOf(quote('p1'), quote('p1'))).toBeGreaterThan(scoreOf(quote('p1'), quote('p2')));
  });

  it('whatever is denied: a statement that is contested is the same statement', () => {
    const a = { text: 'The ministry closed the tunnel after the fire.' };
    const b = { text: 'The ministry did not close the tunnel after the fire.' };
    expect(scoreOf(a, b)).toBe(scoreOf(a, a));
  });
});

it('names make sentences related, and what is said of them makes them the same', () => {
  const names = { 'Anna Berg': 'p1', 'Port of Lund': 'o1' };
  const people = ['p1'];
  const a = { text: 'Anna Berg leads the Port of Lund.', names, people };
  const { score, content } = agree(a, { text: 'Anna Berg sued the Port of Lund.', names, people });
  expect(content).toBeLessThan(score * 0.9);
});

it('one shared word is no agreement, however rare', () => {
  const [a, b] = ['The tunnel opens.', 'The tunnel leaks.'].map((text) => profileSentences(draftArticle({ text })));
  expect(scorePairs(a ?? [], b ?? [])).toEqual([]);
});

it('every two sentences that share two words are scored, and those that stand far apart the less', () => {
  const [a, b] = ['The tunnel opens. Rain fell. Boats sank.', 'Boats sank. The tunnel opens.'].map((text) =>
    profileSentences(draftArticle({ text })),
  );
  const pairs = scorePairs(a ?? [], b ?? []);
  expect(pairs.map((pair) => `${pair.a}-${pair.b}`)).toEqual(['0-1', '2-0']);
  expect(pairs[0]?.score).toBeGreaterThan(pairs[1]?.score ?? 1);
});

it('a term in more than ten thousand pairs of sentences counts for nothing', () => {
  const often = (count: number) => profileSentences(draftArticle({ text: 'Old dams. '.repeat(count) }));
  expect(scorePairs(often(100), often(100))).toHaveLength(10_000);
  expect(scorePairs(often(100), often(101))).toEqual([]);
});
