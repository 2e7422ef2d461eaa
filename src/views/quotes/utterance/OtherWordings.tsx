import { memo } from 'react';
import { Link } from 'react-router';
import type { Quotation } from '#analysis/annotations.ts';
import { paths } from '#app/paths.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { CorrectInPlace } from '#correcting/CorrectInPlace.tsx';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { toHue } from '#ui/to-hue.ts';
import { toSpan } from '#views/quotes/to-span.ts';
import styles from './OtherWordings.module.css';
import { RenderingWords } from './RenderingWords.tsx';
import { toCompareSearch } from './to-compare-search.ts';
import type { ShownRendering, ShownUtterance } from './to-utterance.ts';

/** More than that wait until they are asked for. */
const MOST_OPEN = 3;

interface OtherWordingsProps {
  story: StoryBundle;
  utterance: ShownUtterance;
  /** The id of the quotation that the address names; it is shown even where the others wait. */
  named: string | null;
}

/** The same utterance as other quotations render it, under the card of one of them. */
export function OtherWordings({ story, utterance: { renderings }, named }: OtherWordingsProps) {
  const others = renderings.filter(({ isChosen }) => !isChosen);
  const isOpen = others.length <= MOST_OPEN || others.some(({ card }) => card.id === named);
  const [fullest] = renderings;
  return (
    <details className={styles.others} open={isOpen}>
      <summary>
        The same utterance in {others.length === 1 ? 'another rendering' : `${others.length} other renderings`}
      </summary>
      <p className={styles.how}>
        Compared with the fullest wording: underlined words are different, struck ones are left out.
      </p>
      <ul>
        {others.map((rendering) => (
          <li
            key={rendering.card.id}
            data-hue={toHue(rendering.card.article.letter)}
            data-quotation={rendering.card.id}
            aria-current={rendering.card.id === named ? 'true' : undefined}
            tabIndex={-1}
          >
            <RenderingWords rendering={rendering} />
            <Source
              story={story}
              quotation={rendering.card.quotation}
              article={rendering.card.article}
              rule={rendering.rule}
              fullest={rendering.isFullest ? null : (fullest?.card.quotation ?? null)}
              fullestIn={rendering.isFullest ? null : (fullest?.card.article ?? null)}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface SourceProps {
  story: StoryBundle;
  quotation: Quotation;
  article: BundledArticle;
  rule: ShownRendering['rule'];
  /** The fullest wording and its article; null for the fullest itself. */
  fullest: Quotation | null;
  fullestIn: BundledArticle | null;
}

/** Where a rendering stands, how it renders the fullest one, and the ways on. No search changes it. */
const Source = memo(function Source({ story, quotation, article, rule, fullest, fullestIn }: SourceProps) {
  const relay = quotation.relay && article.text.slice(quotation.relay.start, quotation.relay.end);
  const compare =
    fullest && fullestIn
      ? toCompareSearch(story, { quotation: fullest, article: fullestIn }, { quotation, article })
      : null;
  return (
    <div className={styles.source}>
      <ArticleBadge letter={article.letter} />
      <span>
        {quotation.kind}
        {relay !== null && `, reported by ${relay}`} · {fullest ? RULE_WORDS[rule] : RULE_WORDS.fullest}
      </span>
      <Link className="no-print" to={paths.article(story.id, article.id, { at: toSpan(quotation) })}>
        Read in {article.letter}
      </Link>
      {compare && (
        <Link className="no-print" to={paths.compare(story.id, compare)}>
          Compare
        </Link>
      )}
      <CorrectInPlace
        story={story.id}
        target={{ kind: 'quotation', article: article.id, quotation }}
        of={`rendering in ${article.letter}`}
      />
    </div>
  );
});

const RULE_WORDS = {
  fullest: 'the fullest wording',
  verbatim: 'the same words',
  cut: 'the same words, cut',
  overlap: 'goes on where the other stops',
  reworded: 'in other words',
} as const;
