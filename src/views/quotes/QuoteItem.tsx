import { memo, type ReactNode, type RefObject, useMemo } from 'react';
import type { Query } from '#analysis/search/query.ts';
import { highlightTerms } from '#analysis/search/to-highlights.ts';
import { QuoteCardView } from './QuoteCardView.tsx';
import { type StoryQuotations, toMarkedCard } from './to-story-quotations.ts';
import { useSameSpans } from './use-same-spans.ts';
import { toUtteranceAt } from './utterance/to-utterance.ts';

/** Of a card with three lines of words, in pixels; the true height is measured when a card is drawn. */
export const USUAL_HEIGHT = 220;

/** What a list of found quotations draws. */
export interface FoundItems {
  ref: RefObject<HTMLUListElement | null>;
  /** An item to stand before them. */
  first: ReactNode;
  quotations: StoryQuotations;
  /** Ordinals, in the order to show. */
  cards: Uint32Array;
  /** The id of the quotation that the address names; null for none. */
  quote: string | null;
  /** The place in `cards` of that quotation; -1 for none. */
  named: number;
  /** Null where nothing is searched. */
  query: Query | null;
  onAnnounce: (message: string) => void;
}

export interface QuoteItemProps extends Pick<FoundItems, 'quotations' | 'quote' | 'query' | 'onAnnounce'> {
  ordinal: number;
}

/** One of the quotations found, with the other renderings of its utterance. Its card is made when it is drawn, and drawn again only when it has changed. */
export const QuoteItem = memo(function QuoteItem({ quotations, ordinal, quote, query, onAnnounce }: QuoteItemProps) {
  const plain = useMemo(() => quotations.cardAt(ordinal), [quotations, ordinal]);
  const marked = useMemo(() => toMarkedCard(plain, query?.terms), [plain, query]);
  const highlights = useSameSpans(marked.highlights);
  const card = useMemo(() => ({ ...plain, highlights }), [plain, highlights]);
  const inHeading = useSameSpans(
    useMemo(() => highlightTerms(query?.terms ?? [], plain.speaker.heading), [plain, query]),
  );
  const utterance = useMemo(() => toUtteranceAt(quotations, ordinal, query?.terms), [quotations, ordinal, query]);
  return <QuoteCardView story={quotations.story} {...{ card, inHeading, utterance, onAnnounce }} named={quote} />;
});
