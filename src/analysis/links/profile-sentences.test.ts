import { describe, expect, it } from 'vitest';
import { draftArticle } from './draft-article.fixture.ts';
import { profileSentences } from './profile-sentences.ts';

const profile = (text: string) =>
  profileSentences(
    draftArticle({
      text,
      names: { 'Anna Berg': 'p1', Ruiz: 'p2', Lund: 'e1' },
      people: ['p1', 'p2'],
      quotations: { '“It is safe,”': 'p1', '“It is not safe,”': 'e9' },
    }),
  );
const peopleOf = (text: string) => profile(text).map(({ people }) => [...people].join(' '));

describe('the people of a sentence', () => {
  it.each([
    ['are those it names', 'Anna Berg met Ruiz in Lund.', ['p1 p2']],
    [
      'are whom “he” or “she” means, the first named last',
      'Anna Berg met Ruiz. She left. Lund slept.',
      ['p1 p2', 'p1', ''],
    ],
    ['are whom “his” means', 'Ruiz left. The dog took his hat.', ['p2', 'p2']],
    ['are not whom “he” means where somebody is named', 'Ruiz left. He met Anna Berg.', ['p2', 'p1']],
    ['are nobody where nobody was named', 'He left. Lund slept.', ['', '']],
    ['are nobody where “they” are meant', 'Ruiz left. They slept.', ['p2', '']],
    ['are whom the last sentence quotes', 'Ruiz left. “It is safe,” they said. He slept.', ['p2', '', 'p1']],
    ['are not meant where somebody is quoted', 'Ruiz left. “It is safe,” he said.', ['p2', '']],
  ])('%s: %s', (_how, text, people) => {
    expect(peopleOf(text)).toEqual(people);
  });

  it('are among what it speaks of, as those are whom it quotes', () => {
    const [, second, third] = profile('Ruiz left. He slept. “It is safe,” they said.');
    expect([...(second?.terms ?? [])]).toContain('@p2');
    expect([...(third?.terms ?? [])]).toContain('@p1');
    expect([...(third?.speakers ?? [])]).toEqual(['p1']);
  });
});

describe('what a sentence says', () => {
  const [quoted, plain] = profile('“It is safe,” said Anna Berg in Lund. The 48 boats of Lund sank.');

  it('is told apart from whom it names', () => {
    expect([...(plain?.terms ?? [])]).toEqual(['@e1', '#48', '~boat', '~lund', '~sink']);
    expect([...(plain?.plain ?? [])]).toEqual(['#48', '~boat', '~sink']);
  });

  it('has its figures', () => {
    expect([...(plain?.figures ?? [])]).toEqual(['#48']);
  });

  it('is quoted to a share', () => {
    expect(quoted?.quotedShare).toBeCloseTo(13 / 37, 5);
    expect([...(quoted?.said ?? [])]).toEqual(['~safe']);
    expect(plain?.quotedShare).toBe(0);
    expect([...(plain?.said ?? [])]).toEqual([]);
    expect([...(plain?.speakers ?? [])]).toEqual([]);
  });

  it('is quoted as far as the quotation lies in it', () => {
    const both = profileSentences(
      draftArticle({
        text: 'They said it is safe. It is dry. So it was.',
        quotations: { 'it is safe. It is dry': 'p1' },
      }),
    );
    expect(both.map(({ quotedShare }) => Number(quotedShare.toFixed(2)))).toEqual([0.52, 0.9, 0]);
    expect(both.map(({ said }) => [...said].join(' '))).toEqual(['~safe', '~dri', '']);
  });
});

it('an article is profiled once', () => {
  const article = draftArticle({ text: 'Ruiz left.' });
  expect(profileSentences(article)).toBe(profileSentences(article));
});
