import type { EventTitle } from '#analysis/story-annotations.ts';
import { overlap } from '#analysis/links/overlap.ts';
import { findVerb } from './find-verb.ts';
import { profileSentences } from '#analysis/links/profile-sentences.ts';
import { shortenTitle } from './shorten-title.ts';
import type { Telling } from './telling.ts';

/** So little between who and what is not worth three dots. In characters. */
const SHORT_GAP = 30;
/** A title that comes to its verb later than this says only who. In characters. */
const LATE_VERB = 45;
/** A title of fewer characters leaves something out. */
const SHORT = 25;

/** The title of the telling that says best who did what: not "he", and soon at its verb; else the first. */
export function toTitle(group: readonly Telling[]): EventTitle {
  const [best] = group
    .map((telling) => ({ title: titleOf(telling), cost: costOf(telling) }))
    .toSorted((x, y) => x.cost - y.cost);
  // A group is never empty.
  return (best as { title: EventTitle }).title;
}

/** Who, where that stands apart, and what. */
function titleOf({ article: { id, text }, title, subject }: Telling): EventTitle {
  const what = shortenTitle(text, title);
  if (!subject || subject.end >= what.start) return { article: id, ...what };
  if (what.start - subject.end <= SHORT_GAP) return { article: id, start: subject.start, end: what.end };
  return {
    article: id,
    start: subject.start,
    end: what.end,
    leftOut: { start: subject.end, end: what.start },
  };
}

function costOf({ article, sentence, form, title, subject, hasPronoun, origin }: Telling): number {
  const { words } = profileSentences(article)[sentence] ?? { words: [] };
  const from = words.findIndex(({ start }) => start >= title.start);
  const verb = words[findVerb(words, from, words.length)];
  const lead = subject ? subject.end - subject.start : (verb?.start ?? title.end) - title.start;
  return (
    (hasPronoun ? 4 : 0) +
    (title.end - title.start < SHORT ? 2 : 0) +
    (lead > LATE_VERB ? 2 : 0) +
    (form === 'phrase' ? 1 : 0) +
    (article.dates.some((date) => overlap(date, title)) ? 1 : 0) +
    (origin?.kind === 'link' ? 1 : 0)
  );
}
