import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '#analysis/analyze-article.ts';
import { mergeEntities } from '#analysis/names/merge-entities.ts';
import { weighAgreement } from './agree.ts';
import { collectDatedTellings } from './collect-dated-tellings.ts';

/** Whether two sentences, each with one date, can tell one happening. */
function agree(a: string, b: string): boolean {
  const drafts = [a, b].map((text, at) =>
    analyzeArticle({ id: `a${at}`, text: `${text} It was in the news.`, published: '2024-03-15' }),
  );
  const [one, other] = mergeEntities(drafts).articles.map((article) => collectDatedTellings(article)[0]);
  if (!one || !other) throw new Error('one of them tells nothing');
  return weighAgreement(one, other, false) > 0;
}

describe('two tellings agree', () => {
  it.each([
    ['in the passive', 'The king signed the law on Monday.', 'The law was signed by the king on Monday.'],
    ['in other words', 'The mayor of Moss resigned on Monday.', 'The mayor of Moss stepped down on Monday.'],
    [
      'as verb and as noun',
      'Regulators approved the drug on Monday.',
      'The drug won the approval of regulators on Monday.',
    ],
    [
      'of one in a row, with another told beside it',
      'Moss won the first and the third race in Oslo on Monday.',
      'Moss won the first race in Oslo on Monday.',
    ],
  ])('%s', (_, a, b) => {
    expect(agree(a, b)).toBe(true);
  });

  it.each([
    [
      'somebody else acts',
      'The queen visited the town of Moss on Monday.',
      'The bishop visited the town of Moss on Monday.',
    ],
    [
      'something else is acted on',
      'The mayor opened a school in Moss on Monday.',
      'The mayor opened a bank in Moss on Monday.',
    ],
    ['another is punished', 'A court in Moss jailed Jan Berg on Monday.', 'A court in Moss jailed Ann Lund on Monday.'],
    [
      'something else is done',
      'Police arrested the actor Jan Berg on Monday.',
      'Police released the actor Jan Berg on Monday.',
    ],
    [
      'each does it to the other',
      'Norway recalled its envoy to Peru on Monday.',
      'Peru recalled its envoy to Norway on Monday.',
    ],
    [
      'it is the next of its kind',
      'Moss won the first race in Oslo on Monday.',
      'Moss won the second race in Oslo on Monday.',
    ],
  ])('not where %s', (_, a, b) => {
    expect(agree(a, b)).toBe(false);
  });
});
