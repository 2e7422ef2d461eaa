import { describe, expect, it } from 'vitest';
import { draftArticle } from '#analysis/links/draft-article.fixture.ts';
import { profileSentences } from '#analysis/links/profile-sentences.ts';
import { weighTerms } from '#analysis/links/weigh-terms.ts';
import { alignWordings } from './align-wordings.ts';
import { measureAgreement } from './measure-agreement.ts';
import { toWordings, type Wording } from './wording.ts';

function draft(words: string): Wording {
  const article = draftArticle({ text: words, quotations: { [words]: 'e1' } });
  const [wording] = toWordings(article, weighTerms([profileSentences(article)]));
  if (!wording) throw new Error('nothing is quoted');
  return wording;
}

const formsOf = (a: string, b: string) => {
  const [one, other] = [draft(a), draft(b)];
  return alignWordings(one.words, other.words).map((pair) => `${one.words[pair.a]?.form} ${pair.b}`);
};
const measure = (a: string, b: string) => {
  const [one, other] = [draft(a), draft(b)];
  return measureAgreement(one, other, alignWordings(one.words, other.words));
};

describe('the words of two quotations', () => {
  it('stand together where they stand together in both, not where each comes first', () => {
    expect(formsOf('the dam will hold', 'the mill on the hill will burn but the dam will hold')).toEqual([
      'the 8',
      'dam 9',
      'will 10',
      'hold 11',
    ]);
  });

  it('are left out when they stand far from the rest', () => {
    const far = 'the ferry and the cranes and the nets and the ropes and the boats and the gulls and the tar';
    expect(
      formsOf('tar on the dam will hold', `tar ${far} of the old dam will hold`).map((each) => each.split(' ')[0]),
    ).toEqual(['dam', 'will', 'hold']);
  });

  it('are aligned over a long cut', () => {
    const cut = 'for a hundred years or more, whatever the papers write about my engineers';
    expect(
      formsOf('the old dam will hold and every gate is new', `the old dam will hold ${cut} and every gate is new`),
    ).toHaveLength(10);
  });
});

describe('two quotations agree', () => {
  it('word for word', () => {
    expect(measure('the old dam will hold', 'the old dam will hold')).toMatchObject({
      verbatimShare: 1,
      verbatimWords: 5,
      matched: 3,
      coverage: 1,
      exchanged: 0,
      density: 1,
    });
  });

  it('less by a word that stands elsewhere', () => {
    const { coverage, matched } = measure('every old house will be rebuilt', 'we rebuild every old house');
    expect(matched).toBe(3);
    expect(coverage).toBeGreaterThan(2 / 3);
    expect(coverage).toBeLessThan(1);
  });

  it('less by words in the place of others', () => {
    expect(measure('mend the gates of wood', 'mend the gates of iron bars').exchanged).toBe(0);
    expect(measure('mend wooden gates today', 'mend iron bars today').exchanged).toBe(0.5);
  });

  it('less when the other says much in between', () => {
    expect(measure('mend gates, pay guards', 'mend roads and gates, then pay smiths and guards').density).toBeCloseTo(
      4 / 6,
    );
  });
});
