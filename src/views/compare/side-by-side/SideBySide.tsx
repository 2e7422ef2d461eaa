import { useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { useMediaQuery } from '#ui/use-media-query.ts';
import { usePrinting } from '#ui/use-printing.ts';
import { DifferenceList } from '#views/compare/differences/DifferenceList.tsx';
import { parsePlace, toShownPlace } from '#views/compare/reading-place/reading-place.ts';
import { useOpenAt } from '#views/compare/reading-place/use-open-at.ts';
import type { CompareSearch } from '#views/compare/search-params.ts';
import { type ComparedLink, isShown, toComparison } from '#views/compare/to-comparison.ts';
import { Handout } from '#views/compare/take-away/handout/Handout.tsx';
import { ChosenPassage } from './ChosenPassage.tsx';
import { ComparisonNotes } from './ComparisonNotes.tsx';
import { CompareBar } from './CompareBar.tsx';
import { OneText } from './OneText.tsx';
import { OnlyList } from './OnlyList.tsx';
import styles from './SideBySide.module.css';
import { TextColumns } from './TextColumns.tsx';
import { useFillHeight } from './use-fill-height.ts';
import { useLinkChoice } from './use-link-choice.ts';

/** Room for one text only; the same width as in the style sheets. */
const NARROW = 'screen and (max-width: 640px)';

interface SideBySideProps {
  story: StoryBundle;
  parsed: CompareSearch;
  /** False while it is not known yet what links the articles. */
  isLinked: boolean;
}

/** The texts next to each other, or on a narrow screen one after the other, with what they share and where they differ. */
export function SideBySide({ story, parsed, isLinked }: SideBySideProps) {
  const [search] = useSearchParams();
  const narrow = useMediaQuery(NARROW);
  const printing = usePrinting();
  const view = useRef<HTMLDivElement>(null);
  useFillHeight(view);
  const { show } = parsed;
  const comparison = useComparison(story, parsed.articles);
  const shown = useMemo(() => comparison.links.filter((link) => isShown(link, show)), [comparison, show]);
  const chosen = comparison.links.find(({ id }) => id === parsed.link?.id) ?? null;

  const [message, setMessage] = useState('');
  const panel = useRef<HTMLDivElement>(null);
  // Where the panel stands under the texts, a choice brings both into view.
  const showChosen = useEffectEvent((link: ComparedLink | null) => {
    const { bottom } = panel.current?.getBoundingClientRect() ?? { bottom: 0 };
    if (link && bottom > innerHeight) view.current?.scrollIntoView({ block: 'start' });
  });
  useLayoutEffect(() => showChosen(chosen), [chosen]);
  const choose = useLinkChoice({ view, parsed, comparison, shown, chosen, narrow });

  const place = parsed.link ? null : parsePlace(search.get('at'), story);
  const onScreen = narrow ? [parsed.articles[parsed.column]?.id ?? ''] : parsed.articles.map(({ id }) => id);
  useOpenAt(toShownPlace(story, place, onScreen));

  const parts = { story, parsed, comparison, shown, chosen, onAnnounce: setMessage };
  return (
    <>
      <output className="visually-hidden">{message}</output>
      <CompareBar {...parts} narrow={narrow} onTurn={choose} />
      {isLinked && <ComparisonNotes comparison={comparison} />}
      <div className={`${styles.view} no-print`} ref={view} data-many={comparison.articles.length > 2}>
        <div className={styles.texts}>
          {narrow ? <OneText {...parts} onTurn={choose} /> : <TextColumns {...parts} />}
        </div>
        <div className={styles.panel}>
          {!narrow && (
            <div ref={panel} className={styles.chosen}>
              <ChosenPassage {...parts} />
            </div>
          )}
          <div className={styles.lists}>
            <OnlyList {...parts} />
            <DifferenceList comparison={comparison} chosen={chosen} />
          </div>
        </div>
      </div>
      {printing && <Handout comparison={comparison} shown={shown} />}
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
