import { useId, useState } from 'react';
import { Link, useHref } from 'react-router';
import { paths } from '#app/paths.ts';
import type { Query } from '#analysis/search/query.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { asTold } from '#ui/as-told.ts';
import { CorrectInPlace } from '#correcting/CorrectInPlace.tsx';
import { CardHeader } from './CardHeader.tsx';
import { CopyButton } from './CopyButton.tsx';
import { QuoteWords } from './QuoteWords.tsx';
import styles from './QuoteCardView.module.css';
import type { QuoteCard } from './quote-card.ts';
import { Surroundings } from './Surroundings.tsx';
import { toCitation } from './to-citation.ts';
import { toHue } from '#ui/to-hue.ts';
import { toSourceWords } from '#ui/source-words.ts';
import { toTextFragment } from './take-away/to-text-fragment.ts';
import { OtherWordings } from './utterance/OtherWordings.tsx';
import type { ShownUtterance } from './utterance/to-utterance.ts';

interface QuoteCardViewProps {
  story: StoryBundle;
  card: QuoteCard;
  /** Null where nothing is searched. */
  query: Query | null;
  /** Null for a quotation that stands alone. */
  utterance: ShownUtterance | null;
  /** The id of the quotation that the address names. */
  named: string | null;
  onAnnounce: (message: string) => void;
}

/** One quotation: who said it, the words, where they stand, and what one can do with them. */
export function QuoteCardView({ story, card, utterance, query, named, onAnnounce }: QuoteCardViewProps) {
  const { quotation, article } = card;
  const [isOpen, setOpen] = useState(false);
  const headingId = useId();
  const surroundingsId = useId();
  const span = { start: quotation.spans[0]?.start ?? 0, end: quotation.spans.at(-1)?.end ?? 0 };
  const articlePath = paths.article(story.id, article.id, { at: span });
  const articleHref = useHref(articlePath);
  const quotePath = paths.quotes(story.id, { quote: card.id });
  const atSource = article.url === null ? null : toTextFragment(article.url, article.text, quotation.spans);
  const permalink = new URL(useHref(quotePath), location.href).href;
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
      <CardHeader storyId={story.id} card={card} query={query} headingId={headingId} />
      <QuoteWords card={card} cite={article.url ?? articleHref} />
      {!quotation.closed && <p className={styles.note}>The source never closes this quotation.</p>}
      <footer className={styles.footer}>
        <p className={styles.source}>
          <ArticleBadge letter={article.letter} />
          <span>
            {quotation.kind} · <bdi {...asTold(article)}>{article.title.text}</bdi>
            {article.outlet !== null && (
              <>
                {' '}
                · <bdi>{article.outlet}</bdi>
              </>
            )}
          </span>
        </p>
        <p className={styles.printed}>
          {quotation.kind} quotation, {toSourceWords(article)}. {article.url} {permalink}
        </p>
        <div className={`${styles.ways} no-print`}>
          <Link to={articlePath} aria-keyshortcuts="o">
            Read in {article.letter}
          </Link>
          <button
            type="button"
            aria-keyshortcuts="Enter"
            aria-expanded={isOpen}
            aria-controls={surroundingsId}
            onClick={() => setOpen(!isOpen)}
          >
            Surroundings
          </button>
          <CopyButton citation={toCitation(card, permalink)} onAnnounce={onAnnounce} />
          <Link to={quotePath}>Link to this quotation</Link>
          {atSource !== null && (
            <a href={atSource} target="_blank" rel="noreferrer">
              Open at its source <span className="visually-hidden">(in a new tab)</span>
            </a>
          )}
          <CorrectInPlace
            story={story.id}
            target={{ kind: 'quotation', article: article.id, quotation }}
            of={`quotation of ${card.speaker.heading}`}
          />
        </div>
      </footer>
      {isOpen && <Surroundings card={card} id={surroundingsId} />}
      {utterance && <OtherWordings story={story} utterance={utterance} named={named} />}
    </article>
  );
}
