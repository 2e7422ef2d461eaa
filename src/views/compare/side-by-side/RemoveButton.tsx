import { useSearchParams } from 'react-router';
import type { CompareParts } from './compare-parts.ts';
import { toColumnParams, toOnlyIn, withParams } from '#views/compare/search-params.ts';

/** Takes a text out of the comparison, where two others stay. */
export function RemoveButton({ column, comparison, parsed, chosen, onAnnounce }: CompareParts & { column: number }) {
  const [search, setSearch] = useSearchParams();
  const { articles } = comparison;
  const removed = articles[column];
  if (!removed || articles.length < 3) return null;
  const remove = (button: HTMLElement) => {
    const ids = articles.filter((article) => article !== removed).map(({ id }) => id);
    const changes = {
      ...toColumnParams(ids),
      side: null,
      ...(chosen?.ends.some((end) => end.column === column) && { link: null }),
      ...(parsed.show === toOnlyIn(removed.letter) && { show: null }),
    };
    // The button goes with its column, so the focus goes to a name that stays.
    const names = button.closest('[data-columns]')?.querySelectorAll<HTMLElement>('h3 a');
    names?.[column === 0 ? 1 : column - 1]?.focus({ preventScroll: true });
    setSearch(withParams(search, changes), { preventScrollReset: true });
    onAnnounce(`Article ${removed.letter} removed.`);
  };
  return (
    <button
      type="button"
      aria-label={`Remove ${removed.letter}`}
      title={`Remove ${removed.letter}`}
      onClick={({ currentTarget }) => remove(currentTarget)}
    >
      <span aria-hidden="true">×</span>
    </button>
  );
}
