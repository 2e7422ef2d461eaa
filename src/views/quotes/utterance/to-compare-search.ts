import type { Quotation, Span } from '#analysis/annotations.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import type { QuoteCard } from '#views/quotes/quote-card.ts';

type QuotedIn = Pick<QuoteCard, 'quotation' | 'article'>;

/** Where the comparison shows two renderings beside each other: at the link between their passages, if there is one. */
export function toCompareSearch(
  story: StoryBundle,
  one: QuotedIn,
  other: QuotedIn,
): { a: string; b: string; link: string | null } | null {
  const [a, b] = [one.article.id, other.article.id];
  if (a === b) return null;
  const link = story.links.find((candidate) => {
    const [first, second] = candidate.a.article === a ? [one, other] : [other, one];
    return (
      candidate.a.article === first.article.id &&
      candidate.b.article === second.article.id &&
      touches(first.quotation, candidate.a) &&
      touches(second.quotation, candidate.b)
    );
  });
  return link ? { a: link.a.article, b: link.b.article, link: link.id } : { a, b, link: null };
}

const touches = ({ spans }: Quotation, passage: Span) =>
  spans.some(({ start, end }) => start < passage.end && passage.start < end);
