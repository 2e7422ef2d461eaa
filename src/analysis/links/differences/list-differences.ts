import type { Span } from '#analysis/annotations.ts';
import type { Difference } from '#analysis/story-annotations.ts';
import { readQuantities, spanOfCount } from './read-quantities.ts';
import type { DifferenceRule, Side } from './side.ts';

/** Words that open a list of what was named as a whole: "other dignitaries, including the King of …". */
const LIST_OPENER = /^(?:including|namely|among)$/;

/** A list on one side against its count on the other: "envoys, including the heads of Chad and Mali" / "a dozen envoys". */
export const listDifferences: DifferenceRule = (a, b) => [
  ...findLists(a, b),
  ...findLists(b, a).map(({ a: list, b: count }): Difference => ({ kind: 'detail', a: count, b: list })),
];

function findLists(a: Side, b: Side): Difference[] {
  return a.words.flatMap(({ form, afterMark }, at): Difference[] => {
    const whole = a.words[at - 1];
    if (!LIST_OPENER.test(form) || !whole || (form === 'among' && !(afterMark && a.words[at + 1]?.form === 'them'))) {
      return [];
    }
    const list = spanOfList(a, form === 'among' ? at + 2 : at + 1);
    if (readQuantities(a).some((quantity) => spanOfCount(quantity, [whole.concept]) !== null)) return [];
    const [count] = readQuantities(b).flatMap((quantity) => spanOfCount(quantity, [whole.concept]) ?? []);
    return list && count ? [{ kind: 'detail', a: list, b: count }] : [];
  });
}

/** To the end of the sentence, or to a dash or semicolon; the article of its first item belongs to the list. */
function spanOfList(side: Side, from: number): Span | null {
  const first = side.words[from];
  if (!first) return null;
  const rest = side.text.slice(first.start, side.sentence.end);
  const stop = rest.search(/[;–—―]|\s-{1,3}\s/u);
  const part = stop === -1 ? side.sentence.end : first.start + stop;
  // "…, including Chad and Mali, refused to": the sentence goes on.
  const next = side.words.find((word, at) => at > from && word.afterMark && word.content && startsLow(side.text, word));
  const limit = Math.min(part, next?.start ?? part);
  const last = side.words.findLast(({ end }) => end <= limit);
  return last && last.start >= first.start ? { start: first.start, end: last.end } : null;
}

const startsLow = (text: string, { start }: Span): boolean => /^[a-z]/.test(text.slice(start, start + 1));
