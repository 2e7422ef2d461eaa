import { describe, expect, it } from 'vitest';
import { toArticle, toStory } from '#bundle/test-quotations.ts';
import { toCitation } from './to-citation.ts';
import { toStoryQuotations } from './to-story-quotations.ts';

const LINK = 'https://example.org/quotes?quote=1';

function cite(line: string, more = {}) {
  const quotations = toStoryQuotations(toStory([toArticle('A', [line], more)]));
  return toCitation(quotations.cardAt(0), LINK, 'en-GB');
}

describe('toCitation', () => {
  it('gives the words, the speaker, the source and the address', () => {
    const known = {
      outlet: 'The Post',
      url: 'https://post.example/1',
      published: { value: '2023-09-22', source: 'editor' },
    };
    expect(cite('Ana: “The harbour opens” (she said) “today.”', known)).toBe(
      [
        '“The harbour opens” […] “today.”',
        '— Ana Ruiz (in the article: “Ana”); direct quotation, in quotation marks.',
        'In: “Title of A”, The Post, published Fri, 22 Sept 2023 (date supplied by the editor of the story). https://post.example/1',
        LINK,
      ].join('\n'),
    );
  });

  it('says that a date was inferred', () => {
    const published = { value: '2023-09-22', source: 'inferred', rule: 'address', spans: [], articles: [] };
    expect(cite('Ana: “It opens.”', { published })).toContain(
      '22 Sept 2023 (date inferred by the program, not supplied).',
    );
  });

  it('invents no quotation marks and says what is unknown', () => {
    expect(cite(': that the harbour is old')).toBe(
      [
        'that the harbour is old',
        '— Speaker not named; indirect quotation, in the article’s words.',
        'In: “Title of A”, outlet unknown, publication date unknown.',
        LINK,
      ].join('\n'),
    );
  });
});
