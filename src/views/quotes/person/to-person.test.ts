import { describe, expect, it } from 'vitest';
import { toArticle, toStory } from '#bundle/test-quotations.ts';
import { toPerson } from './to-person.ts';
import { toSpeakers } from '#bundle/to-speakers.ts';

const STORY = toStory([
  toArticle('A', ['Ana: “The harbour opens”', 'José: that the harbour is old', 'Ana: that she knew']),
  toArticle('B', [
    'the two: “Trade will grow”',
    'Ruiz: that it rains',
    'she: that it pours',
    'officials: that it snows',
  ]),
]);

function wordsOf(name: string, story = STORY) {
  return toPerson(story, name)?.cards.map(({ quotation, article }) => {
    const [span] = quotation.spans;
    return span && article.text.slice(span.start, span.end);
  });
}

describe('toPerson', () => {
  it('gathers what somebody says alone, with others, and perhaps', () => {
    expect(wordsOf('Ana Ruiz')).toEqual([
      '“The harbour opens”',
      'that she knew',
      '“Trade will grow”',
      'that it rains',
      'that it pours',
    ]);
    expect(wordsOf('José Örn')).toEqual(['that the harbour is old', '“Trade will grow”']);
  });

  it('puts it in the order of the days, unknown ones last', () => {
    const [a, ...others] = STORY.articles;
    const days = [null, '2023-02', '2023-01-05'];
    const quotations = (a?.quotations ?? []).map((quotation, index) => {
      const edtf = days[index] ?? null;
      return { ...quotation, said: edtf === null ? null : ({ edtf, basis: 'stated', date: null } as const) };
    });
    const story = { ...STORY, articles: a ? [{ ...a, quotations }, ...others] : [] };
    expect(wordsOf('Ana Ruiz', story)?.slice(0, 2)).toEqual(['that she knew', '“The harbour opens”']);
  });

  it('says how each article names the person, and how often, pronouns aside', () => {
    const namings = toPerson(STORY, 'Ana Ruiz')?.namings.map(({ article, namings: ways }) => {
      return [article.letter, ...ways.map(({ words, count }) => `${words} ${count}`)];
    });
    expect(namings).toEqual([['A', 'Ana 2']]);
  });

  it('counts who reported the words', () => {
    const article = toArticle('A', ['Ana: “It rains”, the radio said']);
    const [quotation] = article.quotations;
    const start = article.text.indexOf('the radio');
    const relay = { start, end: start + 'the radio'.length };
    const story = toStory([{ ...article, quotations: quotation ? [{ ...quotation, relay }] : [] }]);
    expect(toPerson(story, 'Ana Ruiz')?.relays).toEqual([{ words: 'the radio', count: 1 }]);
  });

  it('knows nobody who says nothing', () => {
    expect(toPerson(STORY, 'Nobody')).toBeNull();
    expect(toPerson(toStory([toArticle('A', ['José: that it rains'])]), 'Ana Ruiz')).toBeNull();
  });
});

describe('toSpeakers', () => {
  it('lists who speaks, the most quoted first, with where, and counts what nobody says', () => {
    const { speakers, unnamed } = toSpeakers(STORY);
    expect(speakers.map(({ name, count, articles }) => `${name} ${count} ${articles.length}`)).toEqual([
      'Ana Ruiz 5 2',
      'José Örn 2 2',
      'Luis Ruiz 1 1',
    ]);
    expect(unnamed).toBe(1);
  });
});
