import { useSearchParams } from 'react-router';
import { withParams } from '#views/compare/search-params.ts';
import type { Comparison } from '#views/compare/to-comparison.ts';

/** The left text to the right and back; the choice and the filter stay. */
export function SwapButton({ comparison: { left, right } }: { comparison: Comparison }) {
  const [search, setSearch] = useSearchParams();
  return (
    <button
      type="button"
      aria-label="Swap sides"
      title="Swap sides"
      onClick={() => setSearch(withParams(search, { a: right.id, b: left.id }), { preventScrollReset: true })}
    >
      <span aria-hidden="true">⇄</span>
    </button>
  );
}
