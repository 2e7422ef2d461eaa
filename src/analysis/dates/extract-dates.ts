import type { ArticleStructure, DateMention, IsoDay, Quotation } from '#analysis/annotations.ts';
import { parseDay } from './calendar.ts';
import { findCandidates } from './find-candidates.ts';
import { findDateOfSpeaking } from './resolution/day-of-speaking.ts';
import { resolveCandidates } from './resolution/resolve-candidates.ts';
import type { Now } from './resolution/to-mention.ts';

interface SpokenSpan {
  start: number;
  end: number;
  now: Now | null;
}

/** The words between quotation marks, in text order, each with the day from which they count. */
function spokenSpans(
  { sentences }: ArticleStructure,
  quotations: Quotation[],
  dates: DateMention[],
  publication: Now | null,
): SpokenSpan[] {
  const spoken = quotations.flatMap((quotation) => {
    // Indirect speech is told from where the writer stands: its "today" is the article's.
    if (quotation.kind === 'indirect') return [];
    const date = findDateOfSpeaking(quotation, sentences, dates);
    const day = date?.earliest && date.earliest === date.latest ? parseDay(date.earliest) : null;
    const now: Now | null =
      day && date ? { day, kind: 'speech', date: date.id } : publication && { ...publication, kind: 'speech' };
    return quotation.spans.map(({ start, end }) => ({ start, end, now }));
  });
  return spoken.toSorted((a, b) => a.start - b.start);
}

/**
 * The date mentions of an article in text order, resolved against its publication date where that is
 * known. They are resolved twice: what is said in a quotation counts from the day of speaking, and that
 * day is itself a date of the text. `sources` are the article's address and outlet, whose country may tell
 * 3 April from 4 March.
 */
export function extractDates(
  articleId: string,
  structure: ArticleStructure,
  quotations: Quotation[],
  published: IsoDay | null,
  sources: readonly string[] = [],
): DateMention[] {
  const { text, sentences, paragraphs, headings, titleSpan } = structure;
  const blocks = [...(titleSpan ? [titleSpan] : []), ...headings, ...paragraphs].toSorted((a, b) => a.start - b.start);
  const candidates = blocks.flatMap((block) => findCandidates(text, block));
  const article = { id: articleId, text, sentences, sources };
  const day = published === null ? null : parseDay(published);
  const publication: Now | null = day && { day, kind: 'publication', date: null };
  const dates = resolveCandidates(article, candidates, () => publication);
  const spoken = spokenSpans(structure, quotations, dates, publication);
  if (spoken.length === 0) return dates;
  let next = 0;
  return resolveCandidates(article, candidates, ({ start }) => {
    while (next < spoken.length && (spoken[next]?.end ?? 0) <= start) next += 1;
    const span = spoken[next];
    return span && span.start <= start ? span.now : publication;
  });
}
