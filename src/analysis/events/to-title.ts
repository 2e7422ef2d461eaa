import type { Span } from '#analysis/annotations.ts';
import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import type { EventTitle } from '#analysis/story-annotations.ts';
import { overlap } from '#analysis/links/overlap.ts';
import { breaksBefore } from './find-clause.ts';
import { findVerb } from './find-verb.ts';
import { profileSentences, type SentenceProfile } from '#analysis/links/profile-sentences.ts';
import { narrowSentence } from './narrow-sentence.ts';
import { shortenTitle } from './shorten-title.ts';
import type { Telling } from './telling.ts';
import { wordsIn } from './words-in.ts';

/** So little between who and what is not worth three dots. In characters. */
const SHORT_GAP = 30;
/** A title that comes to its verb later than this says only who. In characters. */
const LATE_VERB = 45;
/** A title of fewer characters leaves something out. */
const SHORT = 25;

const ANNOUNCED = / (?:announced|confirmed|revealed|disclosed|declared|ruled|reported|showed|found)$/;

/** The title of the telling that says best who did what: not "he", and soon at its verb; else the first. */
export function toTitle(group: readonly Telling[]): EventTitle {
  const [best] = group
    .map((telling) => ({ title: titleOf(telling), cost: costOf(telling) }))
    .toSorted((x, y) => x.cost - y.cost);
  // A group is never empty.
  return (best as { title: EventTitle }).title;
}

/** Who, where that stands apart or is told at length, and what. */
function titleOf(telling: Telling): EventTitle {
  const {
    article: { id, text },
    title,
    subject,
  } = telling;
  const apart: { start: number; end: number; verb?: number } | null = subject ?? findLongSubject(telling);
  if (!apart) return { article: id, ...shortenTitle(text, withWhatIsAnnounced(telling)) };
  const what = shortenTitle(text, { start: apart.verb ?? title.start, end: title.end });
  if (apart.end >= what.start) return { article: id, ...shortenTitle(text, title) };
  if (what.start - apart.end <= SHORT_GAP) return { article: id, start: apart.start, end: what.end };
  return { article: id, start: apart.start, end: what.end, leftOut: { start: apart.end, end: what.start } };
}

/** "*The bridge will close*, the council announced": what it is about stands before. */
function withWhatIsAnnounced({ article: { text, sentences }, sentence, title }: Telling): Span {
  const start = sentences[sentence]?.start ?? title.start;
  const isBehind = /[,”"]\s{1,3}$/u.test(text.slice(start, title.start));
  return isBehind && ANNOUNCED.test(text.slice(title.start, title.end)) ? { start, end: title.end } : title;
}

/** "Mr Berg, *then head of the bank and later its owner*, sold the bank": to the first comma, if the verb comes late. */
function findLongSubject({ article, sentence, title }: Telling): { start: number; end: number; verb: number } | null {
  const { words, dates } = readNear(article, sentence, title);
  const { from, to } = wordsIn(words, title);
  const verb = words[findVerb(words, from, to)];
  const comma = words.findIndex((_, at) => at > from && breaksBefore(article.text, words, at, dates));
  const head = words[comma - 1];
  if (!verb || !head || verb.start - title.start <= LATE_VERB || head.end >= verb.start) return null;
  return { start: title.start, end: head.end, verb: verb.start };
}

function costOf({ article, sentence, form, title, subject, hasPronoun, origin }: Telling): number {
  const { words, dates } = readNear(article, sentence, title);
  const from = words.findIndex(({ start }) => start >= title.start);
  const verb = words[findVerb(words, from, words.length)];
  const lead = subject ? subject.end - subject.start : (verb?.start ?? title.end) - title.start;
  return (
    (hasPronoun ? 4 : 0) +
    (title.end - title.start < SHORT ? 2 : 0) +
    (lead > LATE_VERB ? 2 : 0) +
    (form === 'phrase' ? 1 : 0) +
    (dates.some((date) => overlap(date, title)) ? 1 : 0) +
    (origin?.kind === 'link' ? 1 : 0)
  );
}

/** Of an endless sentence only what stands near. */
function readNear(article: ArticleAnalysis, sentence: number, title: Span): Pick<SentenceProfile, 'words' | 'dates'> {
  const profile = profileSentences(article)[sentence];
  return profile ? narrowSentence(profile, title) : { words: [], dates: [] };
}
