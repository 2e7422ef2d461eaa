import { useSearchParams } from 'react-router';
import { toColumnParams, withParams } from '#views/compare/search-params.ts';
import type { Comparison } from '#views/compare/to-comparison.ts';

interface SwapButtonProps {
  comparison: Comparison;
  /** The left one of the two neighbours. */
  column: number;
  onAnnounce: (words: string) => void;
}

/** Two neighbouring texts change their places; the choice and the filter stay. */
export function SwapButton({ comparison: { articles }, column, onAnnounce }: SwapButtonProps) {
  const [search, setSearch] = useSearchParams();
  const [left, right] = [articles[column], articles[column + 1]];
  if (!left || !right) return null;
  const swap = () => {
    const ids = articles
      .map(({ id }) => id)
      .with(column, right.id)
      .with(column + 1, left.id);
    setSearch(withParams(search, toColumnParams(ids)), { preventScrollReset: true });
    onAnnounce(`${right.letter} stands left of ${left.letter} now.`);
  };
  const name = `Swap ${left.letter} and ${right.letter}`;
  return (
    <button type="button" aria-label={name} title={name} onClick={swap}>
      <span aria-hidden="true">⇄</span>
    </button>
  );
}
