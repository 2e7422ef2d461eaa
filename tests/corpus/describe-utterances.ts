import { expect, it } from 'vitest';
import type { Quotation, Span } from '#analysis/annotations.ts';
import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import type { Rendering, Utterance } from '#analysis/story-annotations.ts';
import type { ExpectedUtterances, RenderingPlace } from './expected.ts';
import { locate, overlaps } from './locate.ts';
import type { ScoreCard } from './score-card.ts';

/** What is needed of a story or its bundle. */
interface TellingStory {
  articles: Pick<ArticleAnalysis, 'id' | 'text' | 'quotations'>[];
  utterances: Utterance[];
}

const TASK = 'same utterance, pairs';

/**
 * Every expected group with its cuts and differences, and no two quotations together that are not expected so. Counted
 * are pairs of a group's fullest wording and another. A group marked `missed` may be missing, and counts as missed.
 */
export function describeUtterances(expected: ExpectedUtterances, card: ScoreCard, find: () => TellingStory): void {
  for (const group of expected.groups) {
    const places = toPlaces(group.renderings);
    const [fullest, ...others] = places;
    if (!fullest) throw new Error('a group without renderings');
    for (const other of others) {
      const check = () =>
        card.check(TASK, () => {
          const together = groupOf(fullest).map(({ quotation }) => quotation);
          expect(together, 'the group of the fullest wording').toContain(quotationAt(other).id);
          expect(together[0], 'the fullest wording').toBe(quotationAt(fullest).id);
        });
      if (group.missed) {
        it(`misses ${show(other)}: ${group.missed}`, () => expect(check).toThrow('the group of the fullest wording'));
      } else it(`${show(other)} renders ${show(fullest)}`, check);
    }
    for (const cut of group.cuts ?? []) {
      it(`${cut.in} leaves out “${cut.leftOut}”`, () => expect(cutsIn(fullest, cut.in)).toContain(cut.leftOut));
    }
    for (const { in: article, own, fullest: theirs } of group.differences ?? []) {
      it(`${article} has “${own}” for “${theirs}”`, () =>
        expect(differencesIn(fullest, article)).toContainEqual([own, theirs]));
    }
  }

  it('puts nothing else together', () => {
    const allowed = expected.groups.map(({ renderings }) => toPlaces(renderings).map((place) => quotationAt(place).id));
    const wrong = find().utterances.flatMap(({ renderings: [first, ...rest] }) =>
      rest.filter(
        ({ quotation }) => !allowed.some((ids) => ids.includes(first?.quotation ?? '') && ids.includes(quotation)),
      ),
    );
    card.row(TASK).spurious += wrong.length;
    expect(wrong.map((rendering) => wordsOf(rendering))).toEqual([]);
  });

  for (const pair of expected.apart ?? []) {
    const [one, other] = pair.flatMap(toPlaces);
    if (!one || !other) throw new Error('two are apart, or nothing is');
    it(`keeps ${show(one)} apart from ${show(other)}`, () => {
      expect(quotationAt(one).id).not.toBe(quotationAt(other).id);
      expect(groupOf(one).map(({ quotation }) => quotation)).not.toContain(quotationAt(other).id);
    });
  }

  function articleOf(id: string): TellingStory['articles'][number] {
    const article = find().articles.find((each) => each.id === id);
    if (!article) throw new Error(`the story has no article "${id}"`);
    return article;
  }
  function quotationAt({ article, words }: Place): Quotation {
    const { text, quotations } = articleOf(article);
    const place = locate(text, words);
    const found = quotations.find(({ spans }) => spans.some((span) => overlaps(span, place)));
    if (!found) throw new Error(`no quotation in ${article} at "${words}"`);
    return found;
  }
  function groupOf(place: Place): Rendering[] {
    const { id } = quotationAt(place);
    const group = find().utterances.find(({ renderings }) => renderings.some(({ quotation }) => quotation === id));
    return group?.renderings ?? [];
  }
  function renderingIn(fullest: Place, article: string): Rendering | undefined {
    return groupOf(fullest).find((rendering, at) => at > 0 && rendering.article === article);
  }
  function cutsIn(fullest: Place, article: string): string[] {
    const { text } = articleOf(fullest.article);
    return renderingIn(fullest, article)?.cuts.map(({ leftOut }) => slice(text, leftOut)) ?? [];
  }
  function differencesIn(fullest: Place, article: string): string[][] {
    const texts = [articleOf(article).text, articleOf(fullest.article).text] as const;
    const found = renderingIn(fullest, article)?.differences ?? [];
    return found.map((each) => [
      each.own ? slice(texts[0], each.own) : '',
      each.fullest ? slice(texts[1], each.fullest) : '',
    ]);
  }
  function wordsOf({ article, quotation }: Rendering): string {
    const { text, quotations } = articleOf(article);
    return `${article}: ${quotations
      .find(({ id }) => id === quotation)
      ?.spans.map((span) => slice(text, span))
      .join(' … ')}`;
  }
}

interface Place {
  article: string;
  words: string;
}

const toPlaces = (renderings: RenderingPlace): Place[] =>
  Object.entries(renderings).flatMap(([article, words]) => [words].flat().map((each) => ({ article, words: each })));

const show = ({ article, words }: Place): string => `${article} “${words.replace(/^["“]/u, '')} …”`;
const slice = (text: string, { start, end }: Span): string => text.slice(start, end);
