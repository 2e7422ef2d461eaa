import type { Span } from '#analysis/annotations.ts';
import type { InferredPublication, PublicationRule } from '#analysis/publication-annotations.ts';
import type { BundledArticle } from './story-bundle.ts';

/** A piece of the reason for a publication date; with `span` words of the article, with `article` the badge of another. */
export interface PublicationPart {
  words: string;
  span?: Span;
  /** The id of the article whose letter the words are. */
  article?: string;
}

const LEADS: Record<PublicationRule, string> = {
  'published line': 'inferred from ',
  'updated line': 'inferred from when it was last changed, ',
  'today with date': 'inferred from ',
  dateline: 'inferred from its dateline, ',
  address: 'inferred from its address',
  story: 'inferred from ',
};

/** How the publication date of an article is known, piece by piece and without a full stop; nothing for an unknown one. */
export function describePublication(
  { published, text }: Pick<BundledArticle, 'published' | 'text'>,
  articles: readonly Pick<BundledArticle, 'id' | 'letter'>[],
): PublicationPart[] {
  if (!published) return [];
  if (published.source === 'editor') return [{ words: 'supplied by the editor of this story' }];
  const [telling, ...year] = published.spans.map((span): PublicationPart => ({
    span,
    words: `“${text.slice(span.start, span.end).replace(/\s+/g, ' ')}”`,
  }));
  const parts: PublicationPart[] = [{ words: LEADS[published.rule] }, ...(telling ? [telling] : [])];
  if (published.rule === 'story') return [...parts, ...describeStory(published, year, articles)];
  if (year.length > 0) parts.push({ words: '; its year from ' }, ...join(year));
  return parts;
}

function describeStory(
  { articles: ids }: InferredPublication,
  more: PublicationPart[],
  articles: readonly Pick<BundledArticle, 'id' | 'letter'>[],
): PublicationPart[] {
  const others = ids.map((id) => ({ article: id, words: articles.find((one) => one.id === id)?.letter ?? id }));
  const [first, ...rest] = more;
  return [
    ...(first ? [{ words: rest.length > 0 ? ', ' : ' and ' }, ...join(more)] : []),
    { words: ` and the day that ${others.length === 1 ? 'article' : 'articles'} ` },
    ...join(others),
    { words: ` ${others.length === 1 ? 'gives' : 'give'} for the same` },
  ];
}

/** "A", "A and B", "A, B and C" with each part kept apart. */
function join(parts: PublicationPart[]): PublicationPart[] {
  return parts.flatMap((part, index) => {
    if (index === 0) return [part];
    return [{ words: index === parts.length - 1 ? ' and ' : ', ' }, part];
  });
}

/** The same as one sentence without its full stop. */
export function toPublicationReason(
  article: Pick<BundledArticle, 'published' | 'text'>,
  articles: readonly Pick<BundledArticle, 'id' | 'letter'>[],
): string {
  return describePublication(article, articles)
    .map(({ words }) => words)
    .join('');
}
