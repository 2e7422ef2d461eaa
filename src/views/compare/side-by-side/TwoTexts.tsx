import { useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react';
import type { CompareParts } from './compare-parts.ts';
import { ArticleHead, toRegionName } from './ArticleHead.tsx';
import { PaneText } from './PaneText.tsx';
import { PassageDescriptions } from './PassageDescriptions.tsx';
import { Ribbons } from './Ribbons.tsx';
import type { Shown } from '#views/compare/search-params.ts';
import { SwapButton } from './SwapButton.tsx';
import type { ComparedLink } from '#views/compare/to-comparison.ts';
import { linkToChoose, toLinkEnds } from './to-passages.ts';
import { toTiePoints } from './to-tie-points.ts';
import styles from './TwoTexts.module.css';
import { useDrawnPassages } from './use-drawn-passages.ts';
import { type PassagePlace, useLitPassage } from './use-lit-passage.ts';
import { READING_PLACE, useTiedScroll } from './use-tied-scroll.ts';

/**
 * Both texts, each scrolling in its own pane, joined by ribbons. Panes and not one long page: what is told early here
 * may be told late there, and only texts that move on their own can stand beside each other at every linked passage.
 */
export function TwoTexts(parts: CompareParts) {
  const { story, parsed, comparison, chosen } = parts;
  const left = useRef<HTMLDivElement>(null);
  const right = useRef<HTMLDivElement>(null);
  const panes = useMemo(() => ({ left, right }), []);
  const { links, passages } = useDrawnPassages(parts);
  const ends = useMemo(() => toLinkEnds(links, passages), [links, passages]);
  const tiePoints = useMemo(() => toLinkEnds(toTiePoints(links), passages), [links, passages]);
  const { follow, align } = useTiedScroll(panes, tiePoints, parsed.tied);

  const alignLink = useEffectEvent((link: ComparedLink | null) => {
    const target = ends.find((one) => one.link === link);
    if (!target) return;
    align(target, right.current?.contains(document.activeElement) ? 'right' : 'left');
    bringIntoView(left.current);
  });
  // A swap makes new links of the same ids: the chosen one is aligned again.
  useLayoutEffect(() => {
    alignLink(chosen);
    // A text that opens at a link is laid out anew when its fonts come in.
    if (document.fonts.status === 'loading') void document.fonts.ready.then(() => alignLink(chosen));
  }, [chosen]);

  // A filter brings the first of what it marks into view; the other text follows by its scroll event.
  const alignFirst = useEffectEvent((show: Shown | null) => {
    if (show === null || chosen) return;
    const pane = show === 'only-right' ? right.current : left.current;
    const only = pane?.querySelector<HTMLElement>('mark[data-only]');
    if (pane && only) pane.scrollTo({ top: only.offsetTop - pane.clientHeight * READING_PLACE });
    else if (ends[0]) align(ends[0], 'left');
  });
  useLayoutEffect(() => alignFirst(parsed.show), [parsed.show]);

  const find = ({ side, start }: PassagePlace) => passages[side].find((passage) => passage.start === start) ?? null;
  // The focus brings the partner into view; the pointer only lights it up, for nothing should move under a pointer.
  const litPlace = useLitPassage(panes, (place) => {
    const passage = find(place);
    const link = passage && (chosen && passage.links.includes(chosen) ? chosen : linkToChoose(passage, null));
    const target = ends.find((one) => one.link === link);
    if (target) align(target, place.side);
  });
  const lit = litPlace && find(litPlace);

  return (
    <div className={styles.texts}>
      {(['left', 'right'] as const).map((side) => (
        <section key={side} className={styles[side]} aria-label={toRegionName(comparison[side])}>
          <ArticleHead story={story} article={comparison[side]} />
          <PassageDescriptions side={side} other={comparison[side === 'left' ? 'right' : 'left']} />
          <div
            className={styles.pane}
            ref={panes[side]}
            onScroll={() => follow(side)}
            // Without links in it the text could not be scrolled by keyboard.
            {...(passages[side].length === 0 && { tabIndex: 0, role: 'group', 'aria-label': 'Text' })}
          >
            <PaneText {...parts} side={side} passages={passages[side]} lit={lit} />
          </div>
        </section>
      ))}
      <div className={`${styles.between} no-print`}>
        <SwapButton comparison={comparison} />
        <Ribbons panes={panes} links={ends} chosen={chosen} lit={lit} />
      </div>
    </div>
  );
}

/** The list of differences can stand far below the texts. */
function bringIntoView(pane: HTMLElement | null) {
  const { top, bottom } = pane?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  if (top > innerHeight * 0.7 || bottom < innerHeight * 0.3) pane?.scrollIntoView({ block: 'center' });
}
