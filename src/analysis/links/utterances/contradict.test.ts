import { describe, expect, it } from 'vitest';
import { draftArticle } from '#analysis/links/draft-article.fixture.ts';
import { profileSentences } from '#analysis/links/profile-sentences.ts';
import { weighTerms } from '#analysis/links/weigh-terms.ts';
import { alignWordings } from './align-wordings.ts';
import { contradict } from './contradict.ts';
import { toWordings, type Wording } from './wording.ts';

const NAMES = { Lund: 'e2', Oslo: 'e3' };

function draft(id: string, words: string): Wording {
  const article = draftArticle({ id, text: words, names: NAMES, quotations: { [words]: 'e1' } });
  const [wording] = toWordings(article, weighTerms([profileSentences(article)]));
  if (!wording) throw new Error('nothing is quoted');
  return wording;
}

describe('two quotations that share their words contradict each other', () => {
  it.each([
    ['number', 'We brought 140 people to the hall', 'We brought 210 people to the hall'],
    ['number', '12 schools are open again this week', '15 schools are open again this week'],
    ['number', 'The bridge was opened in 1994 by my father', 'The bridge was opened in 1998 by my father'],
    ['polarity', 'The auditors have approved the accounts', 'The auditors have not approved the accounts'],
    ['polarity', 'We will raise the toll on the bridge', 'We will cut the toll on the bridge'],
    ['polarity', 'We will begin to mend the northern area', 'We will start to mend the southern region'],
    ['name', 'We support Lund in defending its borders', 'We support Oslo in defending its borders'],
    ['object', 'The hospital will get ten beds', 'The school will get ten beds'],
    ['object', 'We will rebuild the bridge in two years', 'We will rebuild the tunnel in two years'],
  ])('by the %s: “%s” “%s”', (kind, a, b) => {
    const [one, other] = [draft('a', a), draft('b', b)];
    expect(contradict(one, other, alignWordings(one.words, other.words))).toBe(kind);
  });

  it.each([
    ['More than 60 houses lost their roofs', 'over 60 houses had lost their roofs'],
    ['I will sign no treaty with Lund', 'he would not sign a treaty with Lund'],
    ['No, the dam will hold', 'the dam will hold'],
    ['There is nothing so old as the mill and the lock', 'the mill and the lock'],
    ['They want a firm pact on fishing', 'they want a solid pact on fishing'],
    ['We will begin to mend the bridge in this area', 'we will start to mend the crossing in this region'],
  ])('not: “%s” “%s”', (a, b) => {
    const [one, other] = [draft('a', a), draft('b', b)];
    expect(contradict(one, other, alignWordings(one.words, other.words))).toBeNull();
  });
});
