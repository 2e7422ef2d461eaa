import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { MarkedDifferences } from '#views/compare/differences/MarkedDifferences.tsx';
import { ChosenPassage } from './ChosenPassage.tsx';
import type { CompareParts } from './compare-parts.ts';
import styles from './PartnerInPlace.module.css';
import { type ComparedLink, differencesIn, partnerOf } from '#views/compare/to-comparison.ts';

interface PartnerInPlaceProps extends CompareParts {
  chosen: ComparedLink;
  onShow: (column: number) => void;
}

/** What the other article says, under the passage that says it here. */
export function PartnerInPlace({ onShow, ...parts }: PartnerInPlaceProps) {
  const { comparison, parsed, chosen } = parts;
  const { column, start, end } = partnerOf(chosen, parsed.column);
  const article = comparison.articles[column];
  if (!article) return null;
  const { text, letter } = article;
  return (
    <div className={styles.partner}>
      <p className={styles.words}>
        <ArticleBadge letter={letter} title={`Article ${letter} says: `} />{' '}
        <q>
          <MarkedDifferences text={text} span={{ start, end }} marks={differencesIn(chosen, column)} />
        </q>
      </p>
      <ChosenPassage {...parts} />
      <button type="button" onClick={() => onShow(column)}>
        Show in {letter}
      </button>
    </div>
  );
}
