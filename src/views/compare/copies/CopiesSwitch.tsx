import { useSearchParams } from 'react-router';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { withParams } from '#views/compare/search-params.ts';

/** Republished articles are folded until this is pressed. Nothing in a story without any. */
export function CopiesSwitch({ story: { republished } }: { story: Pick<StoryBundle, 'republished'> }) {
  const [search, setSearch] = useSearchParams();
  if (republished.length === 0) return null;
  const unfolded = areCopiesShown(search);
  return (
    <button
      className="tick"
      type="button"
      aria-pressed={unfolded}
      onClick={() =>
        setSearch(withParams(search, { copies: unfolded ? null : 'shown' }), {
          replace: true,
          preventScrollReset: true,
        })
      }
    >
      Show republished articles
    </button>
  );
}

export const areCopiesShown = (search: URLSearchParams): boolean => search.get('copies') === 'shown';
