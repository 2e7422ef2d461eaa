import { useAsked } from '#views/compare/asked/asked-search.ts';
import type { CompareParts } from './compare-parts.ts';
import { toCountWords, toNumberWords } from '#ui/count-words.ts';
import styles from './TurnButtons.module.css';
import { toOnlyColumn } from '#views/compare/search-params.ts';

export interface TurnProps {
  onTurn: (step: 1 | -1) => void;
}

type StatusProps = Pick<CompareParts, 'parsed' | 'comparison' | 'shown'>;

/** From linked passage to linked passage, and where one is on that way. */
export function TurnButtons({ onTurn, ...parts }: StatusProps & TurnProps) {
  const { shown } = parts;
  const asked = useAsked(['link']).get('link');
  const at = shown.findIndex(({ id }) => id === asked);
  const count = shown.length;
  return (
    <div className={styles.turn}>
      <button type="button" disabled={count === 0 || at === 0} onClick={() => onTurn(-1)}>
        <span aria-hidden="true">‹</span> <span className={styles.word}>Previous</span> <kbd aria-hidden="true">p</kbd>
      </button>
      <output>{toStatus(parts, at)}</output>
      <button type="button" disabled={count === 0 || at === count - 1} onClick={() => onTurn(1)}>
        <span className={styles.word}>Next</span> <kbd aria-hidden="true">n</kbd> <span aria-hidden="true">›</span>
      </button>
    </div>
  );
}

function toStatus({ parsed, comparison, shown }: StatusProps, at: number): string {
  if (at !== -1) return `${toNumberWords(at + 1)} of ${toNumberWords(shown.length)}`;
  const column = toOnlyColumn(parsed.show, comparison.articles);
  if (column === -1) return toCountWords(shown.length, 'linked passage');
  const sentences = comparison.only[column]?.length ?? 0;
  return `${toCountWords(sentences, 'sentence')} only in ${comparison.articles[column]?.letter}`;
}
