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
import { type Side, withParams } from '#views/compare/search-params.ts';
import type { ComparedLink } from '#views/compare/to-comparison.ts';
import { passageOf } from './to-passages.ts';
import { TurnButtons, type TurnProps } from './TurnButtons.tsx';
import { useDrawnPassages } from './use-drawn-passages.ts';
import { otherSide } from './use-tied-scroll.ts';

/** Space for the bar that stays at the top of the window, in CSS pixels. */
const BELOW_BAR = 72;

/** On a narrow screen: one text at a time, the partner's words under the chosen passage, and a switch of sides. */
export function OneText({ onTurn, ...parts }: CompareParts & TurnProps) {
  const { story, parsed, comparison, chosen } = parts;
  const [search, setSearch] = useSearchParams();
  const { side } = parsed;
  const body = useRef<HTMLDivElement>(null);
  /** The passage to keep in its place over a switch of sides, and its height on the screen in CSS pixels. */
  const keptPlace = useRef<{ start: number; top: number } | null>(null);
  const { passages } = useDrawnPassages(parts);

  const show = (next: Side) => {
    if (next === side || !body.current) return;
    keptPlace.current = placeToKeep(body.current, next);
    setSearch(withParams(search, { side: comparison[next].letter }), { replace: true, preventScrollReset: true });
  };
  const placeToKeep = (box: HTMLElement, next: Side) => {
    const zero = box.getBoundingClientRect().top;
    const boxes = measurePassages(box);
    const places = passages[side].flatMap((passage) => {
      const place = boxes.get(passage.start);
      const isVisible = place && place.bottom + zero > BELOW_BAR && place.top + zero < innerHeight;
      return isVisible ? [{ passage, top: place.top + zero }] : [];
    });
    const fromMiddle = ({ top }: { top: number }) => Math.abs(top - innerHeight / 2);
    const kept =
      places.find(({ passage }) => chosen && passage.links.includes(chosen)) ??
      places.toSorted((x, y) => fromMiddle(x) - fromMiddle(y))[0];
    const link = chosen && kept?.passage.links.includes(chosen) ? chosen : kept?.passage.links[0];
    const partner = link && passageOf(passages[next], link);
    return kept && partner ? { start: partner.start, top: kept.top } : null;
  };

  const restore = useEffectEvent((_side: Side) => {
    const element = keptPlace.current && findPassage(body.current, keptPlace.current.start);
    if (element && keptPlace.current) scrollBy(0, element.getBoundingClientRect().top - keptPlace.current.top);
    keptPlace.current = null;
  });
  useLayoutEffect(() => restore(side), [side]);

  const bringIntoView = useEffectEvent((link: ComparedLink) => {
    const passage = passageOf(passages[side], link);
    const place = passage && findPassage(body.current, passage.start)?.getBoundingClientRect();
    // The other article's words stand under the passage and should be seen with it.
    if (place && (place.top < BELOW_BAR || place.bottom > innerHeight * 0.7)) scrollBy(0, place.top - BELOW_BAR);
  });
  useLayoutEffect(() => {
    if (chosen) bringIntoView(chosen);
  }, [chosen]);

  const article = comparison[side];
  return (
    <div className={styles.one}>
      <div className={`${styles.bar} no-print`}>
        <fieldset className={styles.sides}>
          <legend className="visually-hidden">Article shown</legend>
          {(['left', 'right'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={one === side} onClick={() => show(one)}>
              <ArticleBadge letter={comparison[one].letter} title={`Article ${comparison[one].letter}`} />
            </button>
          ))}
        </fieldset>
        <TurnButtons {...parts} onTurn={onTurn} />
      </div>
      <section aria-label={toRegionName(article)}>
        <ArticleHead story={story} article={article} />
        <PassageDescriptions side={side} other={comparison[otherSide(side)]} />
        <div ref={body} className={styles.text}>
          <PaneText
            {...parts}
            side={side}
            passages={passages[side]}
            inPlace={chosen && <PartnerInPlace {...parts} chosen={chosen} onShow={() => show(otherSide(side))} />}
          />
        </div>
      </section>
    </div>
  );
}
