import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { ArticleHead, toRegionName } from './ArticleHead.tsx';
import type { CompareParts } from './compare-parts.ts';
import { findPassage, measurePassages } from './measure-passages.ts';
import styles from './OneText.module.css';
import { PaneText } from './PaneText.tsx';
import { PartnerInPlace } from './PartnerInPlace.tsx';
import { PassageDescriptions } from './PassageDescriptions.tsx';
import { withParams } from '#views/compare/search-params.ts';
import { type ComparedLink, endIn } from '#views/compare/to-comparison.ts';
import { passageOf } from './to-passages.ts';
import { TurnButtons, type TurnProps } from './TurnButtons.tsx';
import { useDrawnPassages } from './use-drawn-passages.ts';

/** Space below the bar that stays at the top of the window, in CSS pixels. */
const BELOW_BAR = 12;

/** On a narrow screen: one text at a time, the partner's words under the chosen passage, and a switch of texts. */
export function OneText({ onTurn, ...parts }: CompareParts & TurnProps) {
  const { parsed, comparison, chosen } = parts;
  const [search, setSearch] = useSearchParams();
  const { column } = parsed;
  const bar = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  // With four articles to switch between it has two rows.
  const toTop = () => (bar.current?.offsetHeight ?? 0) + BELOW_BAR;
  /** The passage to keep in its place over a switch of texts, and its height on the screen in CSS pixels. */
  const keptPlace = useRef<{ start: number; top: number } | null>(null);
  const { passages } = useDrawnPassages(parts);
  const drawn = passages[column] ?? [];

  const show = (next: number) => {
    if (next === column || !body.current) return;
    keptPlace.current = placeToKeep(body.current, next);
    const side = comparison.articles[next]?.letter ?? null;
    setSearch(withParams(search, { side }), { replace: true, preventScrollReset: true });
  };
  const placeToKeep = (box: HTMLElement, next: number) => {
    const zero = box.getBoundingClientRect().top;
    const boxes = measurePassages(box);
    const places = drawn.flatMap((passage) => {
      if (!passage.links.some((link) => endIn(link, next))) return [];
      const place = boxes.get(passage.start);
      const isVisible = place && place.bottom + zero > toTop() && place.top + zero < innerHeight;
      return isVisible ? [{ passage, top: place.top + zero }] : [];
    });
    const fromMiddle = ({ top }: { top: number }) => Math.abs(top - innerHeight / 2);
    const isChosen = (link: ComparedLink) => link === chosen && endIn(link, next) !== undefined;
    const kept =
      places.find(({ passage }) => passage.links.some(isChosen)) ??
      places.toSorted((x, y) => fromMiddle(x) - fromMiddle(y))[0];
    const link = kept?.passage.links.find(isChosen) ?? kept?.passage.links.find((one) => endIn(one, next));
    const partner = link && passageOf(passages[next] ?? [], link);
    return kept && partner ? { start: partner.start, top: kept.top } : null;
  };

  const restore = useEffectEvent((_column: number) => {
    const element = keptPlace.current && findPassage(body.current, keptPlace.current.start);
    if (element && keptPlace.current) scrollBy(0, element.getBoundingClientRect().top - keptPlace.current.top);
    keptPlace.current = null;
  });
  useLayoutEffect(() => restore(column), [column]);

  const bringIntoView = useEffectEvent((link: ComparedLink) => {
    const passage = passageOf(drawn, link);
    const place = passage && findPassage(body.current, passage.start)?.getBoundingClientRect();
    // The other article's words stand under the passage and should be seen with it.
    if (place && (place.top < toTop() || place.bottom > innerHeight * 0.7)) scrollBy(0, place.top - toTop());
  });
  useLayoutEffect(() => {
    if (chosen) bringIntoView(chosen);
  }, [chosen]);

  const article = comparison.articles[column];
  return (
    <div className={styles.one} data-columns={comparison.articles.length}>
      <div ref={bar} className={`${styles.bar} no-print`}>
        <fieldset className={styles.sides}>
          <legend className="visually-hidden">Article shown</legend>
          {comparison.articles.map(({ id, letter }, one) => (
            <button key={id} type="button" aria-pressed={one === column} onClick={() => show(one)}>
              <ArticleBadge letter={letter} title={`Article ${letter}`} />
            </button>
          ))}
        </fieldset>
        <TurnButtons {...parts} onTurn={onTurn} />
      </div>
      <section {...(article && { 'aria-label': toRegionName(article) })}>
        <ArticleHead {...parts} column={column} />
        <PassageDescriptions passages={drawn} comparison={comparison} />
        <div ref={body} className={styles.text}>
          <PaneText
            {...parts}
            column={column}
            passages={drawn}
            inPlace={chosen && endIn(chosen, column) && <PartnerInPlace {...parts} chosen={chosen} onShow={show} />}
          />
        </div>
      </section>
    </div>
  );
}
