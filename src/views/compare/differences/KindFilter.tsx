import { DIFFERENCE_KINDS, type DifferenceKind } from '#analysis/story-annotations.ts';
import { toNumberWords } from '#ui/count-words.ts';
import { useAsk, useAsked } from '#views/compare/asked/asked-search.ts';
import styles from './KindFilter.module.css';
import { KIND_MEANINGS } from './difference-words.ts';
import { parseKind } from './parse-kind.ts';

/** The kinds of difference that there are, with their counts; pressing one shows it alone. */
export function KindFilter({ kinds }: { kinds: readonly DifferenceKind[] }) {
  const { change } = useAsk();
  const pressed = parseKind(useAsked(['kind']));
  const counts = DIFFERENCE_KINDS.map((kind) => ({ kind, count: kinds.filter((one) => one === kind).length }));
  const present = counts.filter(({ kind, count }) => count > 0 || kind === pressed);
  if (present.length < 2 && pressed === null) return null;
  return (
    <fieldset className={`${styles.kinds} no-print`}>
      <legend className="visually-hidden">Kind of difference</legend>
      {present.map(({ kind, count }) => (
        <button
          key={kind}
          type="button"
          title={KIND_MEANINGS[kind]}
          aria-pressed={kind === pressed}
          onClick={() => change({ kind: kind === pressed ? null : kind })}
        >
          {toNumberWords(count)} {kind}
        </button>
      ))}
    </fieldset>
  );
}
