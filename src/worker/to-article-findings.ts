import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import type { ArticleFindings } from './analysis-protocol.ts';

/** Enough of a quotation to know it by. */
const LONGEST_WORDS = 160;

/** What a reader who waits may see of an article: some numbers, and the first quotation whose speaker is named. */
export function toArticleFindings({
  id,
  title,
  text,
  language,
  quotations,
  entities,
  dates,
}: ArticleAnalysis): ArticleFindings {
  return {
    article: id,
    title: title.text,
    language,
    quotations: quotations.length,
    people: entities.filter(({ type }) => type === 'person').length,
    dates: dates.length,
    quoted: findQuoted(text, quotations),
  };
}

function findQuoted(text: string, quotations: ArticleAnalysis['quotations']): ArticleFindings['quoted'] {
  for (const { kind, spans, speaker } of quotations) {
    const [span] = spans;
    if (kind !== 'direct' || !span || !speaker?.name) continue;
    const words = text.slice(span.start, span.end);
    const cut = words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)}…` : words;
    return { words: cut, speaker: speaker.name };
  }
  return null;
}
