import { useLayoutEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { useHotkeys } from '#ui/use-hotkeys.ts';
import { useMediaQuery } from '#ui/use-media-query.ts';
import { DifferenceList } from '#views/compare/differences/DifferenceList.tsx';
import { parsePlace, toShownPlace } from '#views/compare/reading-place/reading-place.ts';
import { useOpenAt } from '#views/compare/reading-place/use-open-at.ts';
import { type CompareSearch, withParams } from '#views/compare/search-params.ts';
import { type ComparedLink, endIn, isShown, toComparison } from '#views/compare/to-comparison.ts';
import { ChosenPassage } from './ChosenPassage.tsx';
import { ComparisonNotes } from './ComparisonNotes.tsx';
import { CompareBar } from './CompareBar.tsx';
import { focusLink } from './focus-link.ts';
import { OneText } from './OneText.tsx';
import { OnlyList } from './OnlyList.tsx';
import styles from './SideBySide.module.css';
import { TextColumns } from './TextColumns.tsx';
import { useFillHeight } from './use-fill-height.ts';

/** Room for one text only; the same width as in the style sheets. */
const NARROW = '(max-width: 640px)';

interface SideBySideProps {
  story: StoryBundle;
  parsed: CompareSearch;
  /** False while it is not known yet what links the articles. */
  isLinked: boolean;
}

/** The texts next to each other, or on a narrow screen one after the other, with what they share and where they differ. */
export function SideBySide({ story, parsed, isLinked }: SideBySideProps) {
  const [search, setSearch] = useSearchParams();
  const narrow = useMediaQuery(NARROW);
  const view = useRef<HTMLDivElement>(null);
  useFillHeight(view);
  const { show } = parsed;
  const comparison = useComparison(story, parsed.articles);
  const shown = useMemo(() => comparison.links.filter((link) => isShown(link, show)), [comparison, show]);
  const chosen = comparison.links.find(({ id }) => id === parsed.link?.id) ?? null;

  const [message, setMessage] = useState('');
  const focusWanted = useRef(false);

  const choose = (step: 1 | -1) => {
    const next = turn(shown, chosen, step);
    if (!next) return;
    // A screen with room for one text goes on with one that has the passage.
    const isHere = !narrow || endIn(next, parsed.column) !== undefined;
    const side = comparison.articles[next.ends[0].column]?.letter ?? null;
    setSearch(withParams(search, { link: next.id, ...(!isHere && { side }) }), { preventScrollReset: true });
  };
  const clear = () => {
    if (chosen ?? show) {
      setSearch(withParams(search, chosen ? { link: null } : { show: null }), { preventScrollReset: true });
    }
  };
  const chooseByKey = (step: 1 | -1) => {
    focusWanted.current = true;
    choose(step);
  };
  // Once the passage is drawn, which a text that is folded or not shown does only when it is chosen.
  const focusChosen = useEffectEvent((link: ComparedLink | null) => {
    if (link && focusWanted.current) focusLink(view.current, link);
    focusWanted.current = false;
  });
  useLayoutEffect(() => focusChosen(chosen), [chosen]);
  useHotkeys({
    n: () => chooseByKey(1),
    p: () => chooseByKey(-1),
    j: () => chooseByKey(1),
    k: () => chooseByKey(-1),
    Escape: clear,
  });

  const place = parsed.link ? null : parsePlace(search.get('at'), story);
  const onScreen = narrow ? [parsed.articles[parsed.column]?.id ?? ''] : parsed.articles.map(({ id }) => id);
  useOpenAt(toShownPlace(story, place, onScreen));

  const parts = { story, parsed, comparison, shown, chosen, onAnnounce: setMessage };
  return (
    <>
      <output className="visually-hidden">{message}</output>
      <CompareBar {...parts} narrow={narrow} onTurn={choose} />
      {isLinked && <ComparisonNotes comparison={comparison} />}
      <div className={styles.view} ref={view} data-many={comparison.articles.length > 2}>
        <div className={styles.texts}>
          {narrow ? <OneText {...parts} onTurn={choose} /> : <TextColumns {...parts} />}
        </div>
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

/** The comparison stays the same while the same articles stand in the same columns. */
function useComparison(story: StoryBundle, [a, b, c, d]: CompareSearch['articles']) {
  return useMemo(
    () =>
      toComparison(
        story,
        [a, b, c, d].filter((article) => article !== undefined),
      ),
    [story, a, b, c, d],
  );
}

/** The link after or before the chosen one; without a choice the first or the last. Stops at the ends. */
function turn<Link>(links: readonly Link[], chosen: Link | null, step: 1 | -1): Link | undefined {
  const at = chosen === null ? -1 : links.indexOf(chosen);
  if (at === -1) return step === 1 ? links[0] : links.at(-1);
  return links[at + step];
}
