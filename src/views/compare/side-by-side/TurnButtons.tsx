import type { CompareParts } from './compare-parts.ts';
import { toCountWords, toNumberWords } from '#ui/count-words.ts';
import styles from './TurnButtons.module.css';
import { toOnlyColumn } from '#views/compare/search-params.ts';

export interface TurnProps {
  onTurn: (step: 1 | -1) => void;
}

/** From linked passage to linked passage, and where one is on that way. */
export function TurnButtons({ onTurn, ...parts }: CompareParts & TurnProps) {
  const { shown, chosen } = parts;
  const at = chosen ? shown.indexOf(chosen) : -1;
  const count = shown.length;
  return (
    <div className={styles.turn}>
      <button type="button" disabled={count === 0 || at === 0} onClick={() => onTurn(-1)}>
        <span aria-hidden="true">‹</span> <span className={styles.word}>Previous</span> <kbd aria-hidden="true">p</kbd>
      </button>
      <output>{toStatus(parts)}</output>
      <button type="button" disabled={count === 0 || at === count - 1} onClick={() => onTurn(1)}>
        <span className={styles.word}>Next</span> <kbd aria-hidden="true">n</kbd> <span aria-hidden="true">›</span>
      </button>
    </div>
  );
}

function toStatus({ parsed, comparison, shown, chosen }: CompareParts): string {
  if (chosen && shown.includes(chosen))
    return `${toNumberWords(shown.indexOf(chosen) + 1)} of ${toNumberWords(shown.length)}`;
  const column = toOnlyColumn(parsed.show, comparison.articles);
  if (column === -1) return toCountWords(shown.length, 'linked passage');
  const sentences = comparison.only[column]?.length ?? 0;
  return `${toCountWords(sentences, 'sentence')} only in ${comparison.articles[column]?.letter}`;
}
