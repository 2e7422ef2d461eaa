import { describe, expect, it } from 'vitest';
import { choosePairs } from './choose-pairs.ts';
import { draftArticle } from './draft-article.fixture.ts';

/** Articles on as many subjects, each with words of its own beside those of its subject. */
const articlesOn = (count: number, subjects: number) =>
  Array.from({ length: count }, (_, at) => {
    const subject = at % subjects;
    const own = `Zarn${'abcdefghij'[at % 10]}${'klmnopqrst'[Math.floor(at / 10) % 10]} spoke.`;
    return draftArticle({ id: `a${at}`, text: `Quorl${subject} and Brint${subject} and Vosk${subject} met. ${own}` });
  });

describe('pairs worth comparing', () => {
  it('are all pairs of a few articles', () => {
    expect(choosePairs(articlesOn(3, 3))).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
  });

  it('are those of one subject in a large story, before others', () => {
    const pairs = new Set(choosePairs(articlesOn(60, 12)).map(String));
    for (let a = 0; a < 60; a++) for (let b = a + 12; b < 60; b += 12) expect(pairs).toContain(`${a},${b}`);
  });

  it('come once each, the earlier article first', () => {
    const pairs = choosePairs(articlesOn(60, 12));
    expect(new Set(pairs.map(String)).size).toBe(pairs.length);
    for (const [a, b] of pairs) expect(a).toBeLessThan(b);
  });

  it('grow with the number of articles and not with its square', () => {
    const few = choosePairs(articlesOn(100, 4)).length;
    expect(choosePairs(articlesOn(400, 16)).length).toBeLessThanOrEqual(few * 4.5);
  });
});
