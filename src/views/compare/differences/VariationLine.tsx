import type { BundledArticle } from '#bundle/story-bundle.ts';
import { Badges } from '#views/compare/Badges.tsx';
import type { Variation } from '#views/compare/statements/to-variations.ts';
import { KIND_MEANINGS } from './difference-words.ts';
import styles from './VariationLine.module.css';

interface VariationLineProps {
  variation: Variation;
  byId: ReadonlyMap<string, BundledArticle>;
  /** The article beside whose text the line stands: its own words come first, without its badge. */
  here?: string;
}

/** “14 people” · D “Seventeen people” · F “17 people”: the words of each in a line, without a verdict. */
export function VariationLine({ variation, byId, here }: VariationLineProps) {
  const { kind, variants, without } = variation;
  const isHere = ({ passages }: (typeof variants)[number]) => passages.some(({ article }) => article === here);
  const own = variants.filter(isHere);
  const rest = variants.filter((variant) => !isHere(variant));
  return (
    <span className={styles.line} title={`${kind}: ${KIND_MEANINGS[kind]}`}>
      {own.map(({ words }) => (
        <q key={words}>{words}</q>
      ))}
      {here !== undefined && own.length === 0 && without.includes(here) && <span className="soft">not here: </span>}
      {rest.map(({ words, passages }) => (
        <span key={words} className={styles.variant}>
          <Badges ids={[...new Set(passages.map(({ article }) => article))]} byId={byId} most={4} /> <q>{words}</q>
        </span>
      ))}
      {without.some((id) => id !== here) && (
        <span className={`soft ${styles.variant}`}>
          not in <Badges ids={without.filter((id) => id !== here)} byId={byId} most={4} />
        </span>
      )}
    </span>
  );
}
