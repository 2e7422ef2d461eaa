import { expect, it } from 'vitest';
import type { PassageLink, StoryAnalysis } from '#analysis/story-annotations.ts';
import type { ExpectedPair, PassagePlace } from './expected.ts';
import { locate, overlaps } from './locate.ts';
import type { ScoreCard } from './score-card.ts';

const ROWS = { same: 'same links', related: 'same or related links' };

/**
 * Every expected link, and none between what must stay apart. What is linked beside the expected is counted as
 * spurious and not forbidden: whether two sentences are related is a matter of taste at the edges.
 */
export function describePassages(expected: ExpectedPair, card: ScoreCard, find: () => StoryAnalysis): void {
  const { same, related = [], apart } = expected;
  const whyWrong = ([a, b]: PassagePlace): string | undefined =>
    Object.entries(expected.wrong ?? {}).find(([, places]) =>
      places.some((each) => each[0] === a && each[1] === b),
    )?.[0];
  for (const [places, least] of [
    [same, 'same'],
    [related, 'related'],
  ] as const) {
    for (const place of places) {
      const check = () => {
        const found = linkAt(place)?.relation;
        if (least === 'same') card.row(ROWS.same).expected += 1;
        if (found === 'same' && least === 'same') card.row(ROWS.same).found += 1;
        card.check(ROWS.related, () => expect(found, 'no link').toBeDefined());
        if (least === 'same') expect(found, 'no link that is "same"').toBe('same');
      };
      const why = whyWrong(place);
      if (why === undefined) it(`${show(place)}: ${least}`, check);
      else it(`misses ${show(place)}: ${why}`, () => expect(check).toThrow('no link'));
    }
  }
  for (const place of apart) {
    const why = whyWrong(place);
    if (why === undefined) it(`keeps ${show(place)} apart`, () => expect(linkAt(place)).toBeUndefined());
    else it(`links ${show(place)}: ${why}`, () => expect(linkAt(place)).toBeDefined());
  }

  it('links little else', () => {
    const isOneOf = (link: PassageLink, places: PassagePlace[]) => places.some((place) => isAt(link, place));
    const { links } = find();
    card.row(ROWS.same).spurious += links.filter((link) => link.relation === 'same' && !isOneOf(link, same)).length;
    const others = links.filter((link) => !isOneOf(link, [...same, ...related]));
    card.row(ROWS.related).spurious += others.length;
    expect(others.map(({ id }) => id).slice((same.length + related.length) / 3)).toEqual([]);
  });

  function linkAt(place: PassagePlace): PassageLink | undefined {
    return find().links.find((link) => isAt(link, place));
  }
  function isAt({ a, b }: PassageLink, [inA, inB]: PassagePlace): boolean {
    const [textA = '', textB = ''] = find().articles.map(({ text }) => text);
    return overlaps(a, locate(textA, inA)) && overlaps(b, locate(textB, inB));
  }
}

const show = ([a, b]: PassagePlace): string => `“${a} …” and “${b} …”`;
