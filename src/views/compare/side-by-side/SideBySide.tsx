import { useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { useHotkeys } from '#ui/use-hotkeys.ts';
import { useMediaQuery } from '#ui/use-media-query.ts';
import { DifferenceList } from '#views/compare/differences/DifferenceList.tsx';
import { parsePlace, toShownPlace } from '#views/compare/reading-place/reading-place.ts';
import { useOpenAt } from '#views/compare/reading-place/use-open-at.ts';
import { type CompareSearch, withParams } from '#views/compare/search-params.ts';
import { isShown, toComparison } from '#views/compare/to-comparison.ts';
import { ChosenPassage } from './ChosenPassage.tsx';
import { CompareBar } from './CompareBar.tsx';
import { focusLink } from './focus-link.ts';
import { OneText } from './OneText.tsx';
import { OnlyList } from './OnlyList.tsx';
import { PairNotes } from './PairNotes.tsx';
import styles from './SideBySide.module.css';
import { TwoTexts } from './TwoTexts.tsx';
import { useFillHeight } from './use-fill-height.ts';

/** Room for one text only; the same width as in the style sheets. */
const NARROW = '(max-width: 640px)';

/** The texts next to each other, or on a narrow screen one after the other, with what they share and where they differ. */
export function SideBySide({ story, parsed }: { story: StoryBundle; parsed: CompareSearch }) {
  const [search, setSearch] = useSearchParams();
  const narrow = useMediaQuery(NARROW);
  const view = useRef<HTMLDivElement>(null);
  useFillHeight(view);
  const { left, right, show } = parsed;
  const comparison = useMemo(() => toComparison(story, left, right), [story, left, right]);
  const shown = useMemo(() => comparison.links.filter((link) => isShown(link, show)), [comparison, show]);
  const chosen = comparison.links.find(({ id }) => id === parsed.link?.id) ?? null;

  const choose = (step: 1 | -1) => {
    const next = turn(shown, chosen, step);
    if (next) setSearch(withParams(search, { link: next.id }), { preventScrollReset: true });
    return next;
  };
  const clear = () => {
    if (chosen ?? show) {
      setSearch(withParams(search, chosen ? { link: null } : { show: null }), { preventScrollReset: true });
    }
  };
  const chooseByKey = (step: 1 | -1) => focusLink(view.current, choose(step));
  useHotkeys({
    n: () => chooseByKey(1),
    p: () => chooseByKey(-1),
    j: () => chooseByKey(1),
    k: () => chooseByKey(-1),
    Escape: clear,
  });

  const place = parsed.link ? null : parsePlace(search.get('at'), story);
  const onScreen = narrow ? [parsed[parsed.side].id] : [left.id, right.id];
  useOpenAt(toShownPlace(story, place, onScreen));

  const parts = { story, parsed, comparison, shown, chosen };
  return (
    <>
      <CompareBar {...parts} narrow={narrow} onTurn={choose} />
      <PairNotes comparison={comparison} />
      <div className={styles.view} ref={view}>
        <div className={styles.texts}>{narrow ? <OneText {...parts} onTurn={choose} /> : <TwoTexts {...parts} />}</div>
        <div className={styles.panel}>
          {!narrow && (
            <div className={styles.chosen}>
              <ChosenPassage {...parts} />
            </div>
          )}
          <div className={styles.lists}>
            <OnlyList {...parts} />
            <DifferenceList comparison={comparison} chosen={chosen} />
          </div>
        </div>
      </div>
    </>
  );
}

/** The link after or before the chosen one; without a choice the first or the last. Stops at the ends. */
function turn<Link>(links: readonly Link[], chosen: Link | null, step: 1 | -1): Link | undefined {
  const at = chosen === null ? -1 : links.indexOf(chosen);
  if (at === -1) return step === 1 ? links[0] : links.at(-1);
  return links[at + step];
}
