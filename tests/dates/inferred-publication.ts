import { analyzeArticle } from '#analysis/analyze-article.ts';

/** The inferred day, its rule and the words that it rests on; null where nothing was inferred. */
export function inferredOf(text: string, url?: string): string | null {
  const { published } = analyzeArticle({ id: 'a', text, ...(url !== undefined && { url }) });
  if (published?.source !== 'inferred') return null;
  const words = published.spans.map(({ start, end }) => `“${text.slice(start, end)}”`);
  return [published.value, published.rule, ...words].join(' ');
}

/** An article's text that says nothing of its day. */
export const BODY =
  'The harbour board closed the old lock. It had leaked since the winter, the board said, and nobody would mend it.';

export const toAddress = (path: string) => `https://post.example${path}`;
