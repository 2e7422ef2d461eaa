import { describe, expect, it } from 'vitest';
import type { Rendering, Utterance } from '#analysis/story-annotations.ts';
import { indexStory } from './index-story.ts';
import { toArticle, toStory } from './test-story.ts';
import { byQuotation, toUtterance, type UtterancePiece } from './to-utterance.ts';

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
const story = { ...toStory([FULL, CUT, REWORDED]), utterances: [UTTERANCE] };
const { cardById } = indexStory(story);
const show = (pieces: UtterancePiece[] = []) =>
  pieces.map((piece) => {
    switch (piece.kind) {
      case 'differs':
        return `[${piece.text} ${piece.difference}: ${piece.instead ?? '–'}]`;
      case 'cut':
      case 'lacks':
        return `<${piece.kind} ${piece.leftOut}>`;
      case 'gap':
      case 'same':
        return piece.text;
    }
  });

describe('an utterance', () => {
  const shown = toUtterance(UTTERANCE, CUT.quotations[0]?.id ?? '', cardById);

  it('shows the fullest wording first and plain, and knows which quotation was chosen', () => {
    expect(shown.renderings.map(({ card, isFullest, isChosen }) => [card.article.letter, isFullest, isChosen])).toEqual(
      [
        ['A', true, false],
        ['B', false, true],
        ['C', false, false],
      ],
    );
    expect(show(shown.renderings[0]?.pieces)).toEqual(['“The gates are new, and the old dam will hold”']);
  });

  it('says where a wording is cut, and what is left out', () => {
    expect(show(shown.renderings[1]?.pieces)).toEqual(['“The gates are new”', '<cut and the old dam will hold>']);
  });

  it('marks other words, words that only one has, and the gaps of the article, in the order of the text', () => {
    expect(show(shown.renderings[2]?.pieces)).toEqual([
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
      const text = pieces.flatMap((piece) => ('text' in piece ? piece.text : [])).join('');
      const { spans } = card.quotation;
      expect(text).toBe(card.article.text.slice(spans[0]?.start, spans.at(-1)?.end));
    }
  });

  it('is found by each of its quotations', () => {
    const found = byQuotation(story);
    for (const { quotation } of UTTERANCE.renderings) expect(found.get(quotation)).toBe(UTTERANCE);
    expect(found.size).toBe(3);
  });
});
