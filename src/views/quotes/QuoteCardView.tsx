import { memo, useCallback, useId, useState } from 'react';
import { useHref } from 'react-router';
import { paths } from '#app/paths.ts';
import type { Span } from '#analysis/annotations.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toHue } from '#ui/to-hue.ts';
import { CardFooter } from './CardFooter.tsx';
import { CardHeader } from './CardHeader.tsx';
import { QuoteWords } from './QuoteWords.tsx';
import styles from './QuoteCardView.module.css';
import type { QuoteCard } from './quote-card.ts';
import { Surroundings } from './Surroundings.tsx';
import { toSpan } from './to-span.ts';
import { OtherWordings } from './utterance/OtherWordings.tsx';
import type { ShownUtterance } from './utterance/to-utterance.ts';

interface QuoteCardViewProps {
  story: StoryBundle;
  card: QuoteCard;
  /** What the search found in the heading of the speaker. */
  inHeading: readonly Span[];
  /** Null for a quotation that stands alone. */
  utterance: ShownUtterance | null;
  /** The id of the quotation that the address names. */
  named: string | null;
  onAnnounce: (message: string) => void;
}

/** One quotation: who said it, the words, where they stand, and what one can do with them. */
export const QuoteCardView = memo(function QuoteCardView(props: QuoteCardViewProps) {
  const { story, card, utterance, inHeading, named, onAnnounce } = props;
  const { quotation, article, speaker } = card;
  const [isOpen, setOpen] = useState(false);
  const toggle = useCallback(() => setOpen((wasOpen) => !wasOpen), []);
  const headingId = useId();
  const surroundingsId = useId();
  const articleHref = useHref(paths.article(story.id, article.id, { at: toSpan(quotation) }));
  return (
    // The card takes the focus for the keys of use-quote-keys.ts, which press its buttons and links.
    <article
      className={styles.card}
      data-hue={toHue(article.letter)}
      data-kind={quotation.kind}
      data-quotation={card.id}
      aria-labelledby={headingId}
      aria-current={card.id === named ? 'true' : undefined}
      tabIndex={-1}
    >
      <CardHeader storyId={story.id} {...{ card, inHeading, headingId }} />
      <QuoteWords card={card} cite={article.url ?? articleHref} />
      {!quotation.closed && <p className={styles.note}>The source never closes this quotation.</p>}
      <CardFooter {...{ story, quotation, article, speaker, isOpen, surroundingsId, onAnnounce }} onToggle={toggle} />
      {isOpen && <Surroundings card={card} id={surroundingsId} />}
      {utterance && <OtherWordings story={story} utterance={utterance} named={named} />}
    </article>
  );
});
