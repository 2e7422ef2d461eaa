import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import { draftQuotations } from '#analysis/links/utterances/draft-story.fixture.ts';
import { randomNumbers } from './random-numbers.ts';

const FUNCTION_WORDS = 'the of to and a in that we will is for not it on have with this be our'.split(' ');
const SYLLABLES = 'ba den fi gor lum mes nal pro ri sta tov ul vek wan zi'.split(' ');
const VOCABULARY = 6_000;
const WORDS = Array.from({ length: VOCABULARY }, (_, n) =>
  [n % 15, Math.floor(n / 15) % 15, Math.floor(n / 225) % 15, n % 7].map((at) => SYLLABLES[at]).join(''),
);

/**
 * Articles full of quotations in an invented tongue, where frequent words are frequent: three of ten render one said
 * shortly before, whole, cut short or with other words; one of ten of those has lost its speaker.
 */
export function generateRenderings({
  count,
  inOneArticle,
  speakers,
}: {
  count: number;
  inOneArticle: number;
  speakers: number;
}): { articles: ArticleAnalysis[] } {
  const next = randomNumbers(11);
  const pick = <Item>(items: readonly Item[], power = 1): Item | undefined =>
    items[Math.floor(next() ** power * items.length)];
  const word = (): string => (next() < 0.45 ? pick(FUNCTION_WORDS) : pick(WORDS, 3)) ?? '';
  const told: { who: string; words: string[] }[] = [];

  const quote = (): { who: string | null; words: string } => {
    const old = next() < 0.3 ? told.at(-1 - Math.floor(next() * 300)) : undefined;
    if (!old) {
      const fresh = { who: `e${Math.floor(next() * speakers)}`, words: Array.from({ length: 8 + next() * 30 }, word) };
      told.push(fresh);
      return { who: fresh.who, words: fresh.words.join(' ') };
    }
    const way = next();
    const words =
      way < 0.4
        ? old.words
        : way < 0.7
          ? old.words.slice(0, old.words.length / 2 + 3)
          : old.words.map((each) => (next() < 0.15 ? word() : each));
    return { who: next() < 0.1 ? null : old.who, words: words.join(' ') };
  };
  const articles = Array.from({ length: Math.ceil(count / inOneArticle) }, (_, n) => {
    const day = Math.floor(n / 8);
    const published = `2031-${String(1 + (Math.floor(day / 28) % 12)).padStart(2, '0')}-${String(1 + (day % 28)).padStart(2, '0')}`;
    return draftQuotations(`a${n}`, published, Array.from({ length: inOneArticle }, quote));
  });
  return { articles };
}
