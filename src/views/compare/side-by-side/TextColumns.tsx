import { Fragment, useCallback, useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { useLatestCallback } from '#ui/use-latest-callback.ts';
import type { CompareParts } from './compare-parts.ts';
import { Ribbons } from './Ribbons.tsx';
import { type Shown, toOnlyColumn } from '#views/compare/search-params.ts';
import { SwapButton } from './SwapButton.tsx';
import type { ComparedLink } from '#views/compare/to-comparison.ts';
import { TextColumn } from './TextColumn.tsx';
import styles from './TextColumns.module.css';
import { linkToChoose, type LinkedPassage, toLinkEnds } from './to-passages.ts';
import { toTies } from './to-ties.ts';
import { useDrawnPassages } from './use-drawn-passages.ts';
import { type PassagePlace, useLitPassage } from './use-lit-passage.ts';
import { useTextLayout } from './use-text-layout.ts';
import { READING_PLACE, useTiedScroll } from './use-tied-scroll.ts';

/**
 * The texts, each scrolling in its own pane, joined by ribbons. Panes and not one long page: what is told early here
 * may be told late there, and only texts that move on their own can stand beside each other at every linked passage.
 */
export function TextColumns(parts: CompareParts) {
  const { parsed, comparison, chosen, onAnnounce } = parts;
  const { articles } = comparison;
  const panes = useRef<(HTMLDivElement | null)[]>([]);
  const hold = useCallback((column: number, pane: HTMLDivElement | null) => {
    panes.current[column] = pane;
  }, []);
  const { links, passages } = useDrawnPassages(parts);
  const { layout, painted } = useTextLayout(panes, passages);
  const ends = useMemo(() => toLinkEnds(links, passages), [links, passages]);
  const ties = useMemo(() => toTies(links, passages), [links, passages]);
  const { follow, align } = useTiedScroll(panes, layout, ties, parsed.tied);

  const onScroll = useLatestCallback(follow);
  const alignLink = useEffectEvent((link: ComparedLink | null) => {
    const target = ends.find((one) => one.link === link);
    if (!link || !target) return;
    const focused = panes.current.findIndex((pane) => pane?.contains(document.activeElement));
    align(target, focused);
    for (const { column } of link.ends) bringIntoView(panes.current[column]);
  });
  // A swap makes new links of the same ids: the chosen one is aligned again.
  useLayoutEffect(() => {
    alignLink(chosen);
    // A text that opens at a link is laid out anew when its fonts come in.
    if (document.fonts.status === 'loading') void document.fonts.ready.then(() => alignLink(chosen));
  }, [chosen]);

  // A filter brings the first of what it marks into view; the other texts follow by its scroll event.
  const alignFirst = useEffectEvent((show: Shown | null) => {
    if (show === null || chosen) return;
    const pane = panes.current[toOnlyColumn(show, articles)];
    const only = pane?.querySelector<HTMLElement>('mark[data-only]');
    if (pane && only) pane.scrollTo({ top: only.offsetTop - pane.clientHeight * READING_PLACE });
    else if (ends[0]) align(ends[0], 0);
  });
  useLayoutEffect(() => alignFirst(parsed.show), [parsed.show]);

  const find = ({ column, start }: PassagePlace) => passages[column]?.find((one) => one.start === start) ?? null;
  // The focus brings the partner into view; the pointer only lights it up, for nothing should move under a pointer.
  const litPlace = useLitPassage(panes, articles.length, (place) => {
    const passage = find(place);
    const link = passage && (chosen && passage.links.includes(chosen) ? chosen : linkToChoose(passage, null));
    const target = ends.find((one) => one.link === link);
    if (target) align(target, place.column);
  });
  const lit = litPlace && find(litPlace);

  return (
    <div className={styles.texts} data-columns={articles.length}>
      {articles.map((_article, column) => (
        // By its place and not by its article: a swap then moves no element, and takes the focus from none.
        <Fragment key={column}>
          <TextColumn
            {...parts}
            column={column}
            panes={panes}
            layout={painted}
            passages={passages[column] ?? NONE}
            lit={lit}
            onHold={hold}
            onScroll={onScroll}
          />
          {column + 1 < articles.length && (
            <div className={`${styles.between} no-print`}>
              <SwapButton comparison={comparison} column={column} onAnnounce={onAnnounce} />
              <Ribbons
                panes={panes}
                layout={painted}
                column={column}
                links={ends}
                tie={ties.find(({ columns: [x, y] }) => x === column && y === column + 1)}
                chosen={chosen}
                lit={lit}
              />
            </div>
          )}
        </Fragment>
      ))}
    </div>
  );
}

const NONE: LinkedPassage[] = [];

/** The list of differences can stand far below the texts, and a column beyond the edge of a small window. */
function bringIntoView(pane: HTMLElement | null | undefined) {
  if (!pane) return;
  const { top, bottom } = pane.getBoundingClientRect();
  const block = top > innerHeight * 0.7 || bottom < innerHeight * 0.3 ? 'center' : 'nearest';
  if (block === 'center') pane.scrollIntoView({ block });
  const columns = pane.closest<HTMLElement>('[data-columns]');
  if (columns && columns.scrollWidth > columns.clientWidth)
    pane.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
