import type { StoryBundle } from '#bundle/story-bundle.ts';
import { useAsk, useAsked } from '#views/compare/asked/asked-search.ts';

/** Republished articles are folded until this is pressed. Nothing in a story without any. */
export function CopiesSwitch({ story: { republished } }: { story: Pick<StoryBundle, 'republished'> }) {
  const { change } = useAsk();
  const unfolded = areCopiesShown(useAsked(['copies']));
  if (republished.length === 0) return null;
  return (
    <button
      className="tick"
      type="button"
      aria-pressed={unfolded}
      onClick={() => change({ copies: unfolded ? null : 'shown' }, { replace: true })}
    >
      Show republished articles
    </button>
  );
}

export const areCopiesShown = (search: URLSearchParams): boolean => search.get('copies') === 'shown';
