import type { Span } from '#analysis/annotations.ts';
import type { Difference } from '#analysis/story-annotations.ts';
import { readQuantities, spanOfCount } from './read-quantities.ts';
import type { DifferenceRule, Side } from './side.ts';

/** Words that open a list of what was named as a whole: "other dignitaries, including the King of …". */
const LIST_OPENERS: ReadonlySet<string> = new Set('including namely'.split(' '));
/** Words that open an addition which a sentence can do without. */
const ADDITIONS: readonly RegExp[] = [
  /^along with /,
  /^together with /,
  /^including /,
  /^such as /,
  /^as well as /,
  /^except /,
  /^despite /,
];
const LONGEST_OPENER = 3;

/**
 * What one side tells and the other leaves out: a list against its count or against nothing, and an addition between
 * commas ("along with Russia"). Other unmatched words are not reported: a reader sees them, and naming each would
 * drown the rest.
 */
export const detailDifferences: DifferenceRule = (a, b) => [
  ...listDifferences(a, b),
  ...listDifferences(b, a).map(({ a: list, b: count }): Difference => ({ kind: 'detail', a: count, b: list })),
  ...findAdditions(a, b).map((span): Difference => ({ kind: 'detail', a: span, b: null })),
  ...findAdditions(b, a).map((span): Difference => ({ kind: 'detail', a: null, b: span })),
];

/** "dignitaries, including the King of X and the Prime Minister of Y" against "more than a dozen dignitaries". */
function listDifferences(a: Side, b: Side): Difference[] {
  return a.words.flatMap(({ form }, at): Difference[] => {
    const whole = a.words[at - 1];
    if (!LIST_OPENERS.has(form) || !whole) return [];
    const list = spanOfList(a, at + 1);
    const [count] = readQuantities(b).flatMap((quantity) => spanOfCount(quantity, [whole.concept]) ?? []);
    return list && count ? [{ kind: 'detail', a: list, b: count }] : [];
  });
}

/** To the end of the sentence, or to a dash or semicolon; the article of its first item belongs to the list. */
function spanOfList(side: Side, from: number): Span | null {
  const first = side.words[from];
  if (!first) return null;
  const rest = side.text.slice(first.start, side.sentence.end);
  const stop = rest.search(/[;–—―]|\s-+\s/u);
  const limit = stop === -1 ? side.sentence.end : first.start + stop;
  const last = side.words.findLast(({ end }) => end <= limit);
  return last && last.start >= first.start ? { start: first.start, end: last.end } : null;
}

function findAdditions(side: Side, other: Side): Span[] {
  const theirs = new Set(other.words.map(({ concept }) => concept));
  return side.words.flatMap((word, at): Span[] => {
    const ahead = `${side.words
      .slice(at, at + LONGEST_OPENER)
      .map(({ form }) => form)
      .join(' ')} `;
    if (!ADDITIONS.some((opener) => opener.test(ahead))) return [];
    const to = side.words.findIndex(({ afterMark }, index) => index > at && afterMark);
    const words = side.words.slice(at, to === -1 ? undefined : to);
    const content = words.filter((added, index) => index > 0 && added.content);
    const last = words.at(-1);
    if (!last || content.length === 0 || content.some(({ concept }) => theirs.has(concept))) return [];
    return [{ start: word.start, end: last.end }];
  });
}
