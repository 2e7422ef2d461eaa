import { describe, expect, it } from 'vitest';
import type { Rendering, Utterance } from '#analysis/story-annotations.ts';
import { toArticle, toStory } from '#bundle/test-quotations.ts';
import { toStoryQuotations } from '#views/quotes/to-story-quotations.ts';
import { type ShownRendering, toUtterance } from './to-utterance.ts';

const FULL = toArticle('A', ['Ana: “The gates are new, and the old dam will hold”']);
const CUT = toArticle('B', ['she: “The gates are new”']);
const REWORDED = toArticle('C', ['Ana: the ancient dam (she added) will surely hold']);

/** The span of some words of an article. */
function find(article: typeof FULL, words: string) {
  const start = article.text.indexOf(words);
  return { start, end: start + words.length };
}

function render(article: typeof FULL, given: Partial<Rendering>): Rendering {
  const quotation = article.quotations[0]?.id ?? '';
  return { quotation, article: article.id, differences: [], cuts: [], rule: 'fullest', ...given };
}

const cutEnd = find(CUT, 'new”').end;
const theirDam = find(FULL, 'old dam');
const UTTERANCE: Utterance = {
  id: 'u1',
  renderings: [
    render(FULL, {}),
    render(CUT, { rule: 'cut', cuts: [{ at: cutEnd, leftOut: find(FULL, 'and the old dam will hold') }] }),
    render(REWORDED, {
      rule: 'reworded',
      differences: [
        { kind: 'wording', at: find(REWORDED, 'ancient').start, own: find(REWORDED, 'ancient dam'), fullest: theirDam },
        { kind: 'detail', at: find(REWORDED, 'surely').start, own: find(REWORDED, 'surely'), fullest: null },
        { kind: 'detail', at: find(REWORDED, 'hold').start, own: null, fullest: find(FULL, 'old') },
      ],
      cuts: [{ at: find(REWORDED, 'the ancient').start, leftOut: find(FULL, 'The gates are new') }],
    }),
  ],
};
const { cardOf } = toStoryQuotations(toStory([FULL, CUT, REWORDED]));

const show = ({ card: { article }, pieces }: ShownRendering) =>
  pieces.map((piece) => {
    switch (piece.kind) {
      case 'differs':
        return `[${article.text.slice(piece.start, piece.end)} ${piece.difference}: ${piece.instead ?? '–'}]`;
      case 'cut':
      case 'lacks':
        return `<${piece.kind} ${piece.leftOut}>`;
      case 'gap':
        return piece.text;
      case 'same':
        return article.text.slice(piece.start, piece.end);
    }
  });

describe('an utterance', () => {
  const shown = toUtterance(UTTERANCE, CUT.quotations[0]?.id ?? '', cardOf);
  const [full, cut, reworded] = shown.renderings.map(show);

  it('shows the fullest wording first and plain, and knows which quotation was chosen', () => {
    expect(shown.renderings.map(({ card, isFullest, isChosen }) => [card.article.letter, isFullest, isChosen])).toEqual(
      [
        ['A', true, false],
        ['B', false, true],
        ['C', false, false],
      ],
    );
    expect(full).toEqual(['“The gates are new, and the old dam will hold”']);
  });

  it('says where a wording is cut, and what is left out', () => {
    expect(cut).toEqual(['“The gates are new”', '<cut and the old dam will hold>']);
  });

  it('marks other words, words that only one has, and the gaps of the article, in the order of the text', () => {
    expect(reworded).toEqual([
      '<cut The gates are new>',
      'the ',
      '[ancient dam wording: old dam]',
      ' (she added) ',
      'will ',
      '[surely detail: –]',
      ' ',
      '<lacks old>',
      'hold',
    ]);
  });

  it('loses no word', () => {
    for (const { card, pieces } of shown.renderings) {
      const { text } = card.article;
      const shownText = pieces.map((piece) => {
        return 'text' in piece ? piece.text : 'start' in piece ? text.slice(piece.start, piece.end) : '';
      });
      const { spans } = card.quotation;
      expect(shownText.join('')).toBe(text.slice(spans[0]?.start, spans.at(-1)?.end));
    }
  });
});
