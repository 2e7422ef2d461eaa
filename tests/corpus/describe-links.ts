import { describe, expect, it } from 'vitest';
import type { Span } from '#analysis/annotations.ts';
import type { Difference, PassageLink } from '#analysis/story-annotations.ts';
import type { ExpectedLink } from './expected.ts';
import { locate, overlaps, show, trimSpan } from './locate.ts';
import type { ScoreCard } from './score-card.ts';

/** The two texts of a pair, in the story's order. */
export interface PairTexts {
  a: string;
  b: string;
}

/** Every expected `same` link with its differences, and no other; `related` ones are counted, not demanded. */
export function describeLinks(expected: ExpectedLink[], texts: PairTexts, card: ScoreCard, find: () => PassageLink[]) {
  const places = expected.map((link) => ({ ...link, a: locate(texts.a, link.a), b: locate(texts.b, link.b) }));
  const same = places.filter(({ relation }) => relation === 'same');
  const name = ({ a, b }: { a: Span; b: Span }) => `${show(texts.a, a)} ↔ ${show(texts.b, b)}`;
  const isOf = (link: PassageLink, place: { a: Span; b: Span }) =>
    equalTrimmed(texts.a, link.a, place.a) && equalTrimmed(texts.b, link.b, place.b);

  describe('links', () => {
    for (const place of same) {
      it(name(place), () =>
        card.check('same links', () => {
          expect(find().find((link) => isOf(link, place))?.relation).toBe('same');
        }),
      );
    }

    it('joins nothing else as the same', () => {
      const others = find().filter((link) => link.relation === 'same' && !same.some((place) => isOf(link, place)));
      card.row('same links').spurious += others.length;
      expect(others.map(name)).toEqual([]);
    });

    it('counts the related ones', () => {
      const related = find().filter((link) => link.relation === 'related');
      const wanted = places.filter(({ relation }) => relation === 'related');
      const found = wanted.filter((place) => related.some((link) => isOf(link, place)));
      Object.assign(card.row('related links (free)'), {
        expected: wanted.length,
        found: found.length,
        spurious: related.length - found.length,
      });
    });
  });

  describe('differences', () => {
    for (const place of places) {
      for (const { kind, a, b } of place.differences ?? []) {
        const sides = { a: locate(texts.a, a), b: locate(texts.b, b) };
        it(`${kind}: ${name(sides)}`, () =>
          card.check('differences', () => {
            const found = find().find((link) => isOf(link, place))?.differences ?? [];
            const shown = found.map((each) => `${each.kind}: ${side(texts.a, each.a)} / ${side(texts.b, each.b)}`);
            const fits = found.some((each) => each.kind === kind && agrees(each, sides));
            expect(fits, `found instead: ${shown.join('; ') || 'no difference'}`).toBe(true);
          }));
      }
    }
  });
}

/** Where exactly a differing phrase ends is a matter of taste; that it is the expected phrase is not. */
function agrees({ a, b }: Difference, wanted: { a: Span; b: Span }): boolean {
  const touchesA = a !== null && overlaps(a, wanted.a);
  const touchesB = b !== null && overlaps(b, wanted.b);
  return (touchesA && (touchesB || b === null)) || (touchesB && a === null);
}

const side = (text: string, span: Span | null) => (span ? `“${text.slice(span.start, span.end)}”` : 'nothing');

function equalTrimmed(text: string, a: Span, b: Span): boolean {
  return show(text, trimSpan(text, a)) === show(text, trimSpan(text, b));
}
