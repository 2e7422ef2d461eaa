import type { DateMention, Span } from '#analysis/annotations.ts';
import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import { profileSentences, type SentenceProfile } from '#analysis/links/profile-sentences.ts';
import type { DatedStretch } from './dated-stretch.ts';
import type { WordRange } from './find-clause.ts';
import { findVerb } from './find-verb.ts';
import { joinEnds } from './join-ends.ts';
import { narrowSentence } from './narrow-sentence.ts';
import { readTellingModality } from './read-telling-modality.ts';
import { hasPlainCue } from './is-speech.ts';
import { readContent } from './read-content.ts';
import type { Telling } from './telling.ts';
import { withoutReport } from './without-report.ts';
import { tieAside, withoutBound } from './tie-aside.ts';
import { tieDate } from './tie-date.ts';

/**
 * What an article tells with a date: one telling for each date mention that dates a clause or a noun phrase outside
 * direct quotations, also where it is not known which day is meant ("last Thursday" in an article without a date). Left
 * out: the day on which somebody spoke, which the quotation shows.
 */
export function collectDatedTellings(article: ArticleAnalysis): Telling[] {
  const speaking = new Set(
    article.quotations
      .filter((quotation) => hasPlainCue(article.text, quotation))
      .flatMap(({ said }) => (said?.date ? [said.date] : [])),
  );
  return profileSentences(article).flatMap((profile, sentence) =>
    joinEnds(article.text, profile.dates)
      .filter(
        (date) => isDate(date) && !isVague(date, article) && !speaking.has(date.id) && !isInDirectSpeech(date, profile),
      )
      .flatMap((date) => {
        const near = narrowSentence(profile, date);
        const [main, aside] = [tieDate(article.text, near, date), tieAside(article.text, near, date)];
        return [
          ...(main ? [toTelling(article, sentence, near, date, main)] : []),
          ...(aside ? [toTelling(article, sentence, near, withoutBound(date), aside)] : []),
        ].filter((telling) => telling !== null);
      }),
  );
}

function toTelling(
  article: ArticleAnalysis,
  sentence: number,
  profile: SentenceProfile,
  date: DateMention,
  tied: DatedStretch,
): Telling | null {
  const stretch = withoutReport(article.text, profile, tied, date);
  if (isSaying(profile, stretch)) return null;
  const passage = toSpan(article.text, profile, stretch.passage);
  const title = toSpan(article.text, profile, stretch.title);
  const parts = { passage, title, subject: stretch.subject ? toSpan(article.text, profile, stretch.subject) : null };
  return {
    article,
    sentence,
    form: stretch.form,
    ...parts,
    ...readContent(article.text, profile, parts),
    date: onItsDay(date),
    origin: { kind: 'mention', date: date.id },
    ...readTellingModality(profile, passage, stretch.form, date, article.published?.value ?? null),
  };
}

/**
 * "On Tuesday he summoned both sides. They talked until midnight": what ends at an hour of the day that the text tells
 * of is of that day. Without a day told before, or with one of its own ("until 5 p.m. on Friday"), it is a limit, open before.
 */
function onItsDay(date: DateMention): DateMention {
  const { type, earliest, latest, anchor } = date;
  if (type !== 'TIME' || earliest !== null || latest === null || anchor?.kind !== 'mention') return date;
  return { ...date, edtf: latest, earliest: latest };
}

const isInDirectSpeech = (date: Span, { quotations }: SentenceProfile): boolean =>
  quotations.some(
    ({ quotation, start, end }) => quotation.kind !== 'indirect' && start <= date.start && date.end <= end,
  );

/** A day, month or year, known or not; not "recently", and no duration. */
function isDate({ type, edtf, earliest, latest, rule }: DateMention): boolean {
  if (type !== 'DATE' && type !== 'TIME') return false;
  return edtf === null ? rule !== 'reference' : (earliest ?? latest) !== null;
}

/** "Years ago": with a day to count from it would have a date if it meant one. */
const isVague = ({ edtf, value }: DateMention, { published }: ArticleAnalysis): boolean =>
  edtf === null && published !== null && value.endsWith('_REF');

/** "X told a magazine in 2013": the day of a saying, whoever's it is. */
function isSaying({ words }: SentenceProfile, { form, title }: DatedStretch): boolean {
  const verb = words[findVerb(words, title.from, title.to)];
  return form === 'clause' && /^(?:said|told|added|wrote|tweeted|replied|noted|remarked)$/.test(verb?.form ?? '');
}

/** From the first word to the last, with its "%"; a passage that is the whole sentence takes its marks along. */
function toSpan(text: string, { words, sentence }: SentenceProfile, { from, to }: WordRange): Span {
  if (from === 0 && to >= words.length) return { start: sentence.start, end: sentence.end };
  const end = words[to - 1]?.end ?? sentence.end;
  return { start: words[from]?.start ?? sentence.start, end: text.charAt(end) === '%' ? end + 1 : end };
}
