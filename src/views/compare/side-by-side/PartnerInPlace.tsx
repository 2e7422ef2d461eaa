import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { MarkedText } from '#ui/MarkedText.tsx';
import { ChosenPassage } from './ChosenPassage.tsx';
import type { CompareParts } from './compare-parts.ts';
import styles from './PartnerInPlace.module.css';
import type { ComparedLink } from '#views/compare/to-comparison.ts';
import { otherSide } from './use-tied-scroll.ts';

/** What the other article says, under the passage that says it here. */
export function PartnerInPlace({ onShow, ...parts }: CompareParts & { chosen: ComparedLink; onShow: () => void }) {
  const { comparison, parsed, chosen } = parts;
  const other = otherSide(parsed.side);
  const { text, letter } = comparison[other];
  const differences = chosen.differences.map((difference) => difference[other]).filter((span) => span !== null);
  return (
    <div className={styles.partner}>
      <p className={styles.words}>
        <ArticleBadge letter={letter} title={`Article ${letter} says: `} />{' '}
        <q>
          <MarkedText text={text} start={chosen[other].start} end={chosen[other].end} marks={differences}>
            {(_difference, content) => <mark className={styles.difference}>{content}</mark>}
          </MarkedText>
        </q>
      </p>
      <ChosenPassage {...parts} />
      <button type="button" onClick={onShow}>
        Show in {letter}
      </button>
    </div>
  );
}
