import { Fragment, type ReactNode } from 'react';
import type { Span } from '#analysis/annotations.ts';
import { type TextBlock, toTextBlocks } from '#bundle/to-text-blocks.ts';
import { MarkedText } from '#ui/MarkedText.tsx';
import { toHue } from '#ui/to-hue.ts';
import type { CompareParts } from './compare-parts.ts';
import { PassageLink } from './PassageLink.tsx';
import styles from './PaneText.module.css';
import type { Side } from './search-params.ts';
import { type PaneMark, toPaneMarks } from './to-pane-marks.ts';
import { type LinkedPassage, passageOf } from './to-passages.ts';

interface PaneTextProps extends CompareParts {
  side: Side;
  passages: readonly LinkedPassage[];
  /** The passage under the pointer or with the focus, on either side. */
  lit: LinkedPassage | null;
  onLight: (passage: LinkedPassage | null, by: 'pointer' | 'focus', side: Side) => void;
  /** What stands right under the chosen passage, where there is no other column to show it. */
  inPlace?: ReactNode;
}

/** The text of one side with its linked passages, differences and what only this side has. */
export function PaneText(props: PaneTextProps) {
  const { side, passages, lit, onLight, inPlace, comparison, parsed, chosen } = props;
  const article = comparison[side];
  const marks = toPaneMarks(props);
  const chosenPassage = chosen ? passageOf(passages, chosen) : undefined;
  const blocks = toTextBlocks(article).filter(({ kind }) => parsed.setAside || kind !== 'set aside');

  const draw = (mark: PaneMark, content: ReactNode) => {
    if (mark.kind !== 'passage') {
      return (
        <mark className={styles[mark.kind]} data-only={mark.kind === 'only' || null}>
          {content}
        </mark>
      );
    }
    return (
      <PassageLink {...mark} chosen={chosen} lit={lit} side={side} onLight={onLight}>
        {content}
      </PassageLink>
    );
  };
  const text = ({ start, end }: Span) => (
    <MarkedText text={article.text} start={start} end={end} marks={marks}>
      {draw}
    </MarkedText>
  );

  return (
    <div
      className={styles.body}
      data-side={side}
      data-hue={toHue(article.letter)}
      data-filtered={parsed.show !== null}
      {...(article.language === 'en' && { lang: 'en' })}
    >
      {blocks.map((block) => {
        const cut = chosenPassage && inPlace !== undefined && endsIn(chosenPassage, block) ? chosenPassage.end : null;
        if (cut === null)
          return (
            <Block key={block.start} kind={block.kind}>
              {text(block)}
            </Block>
          );
        return (
          <Fragment key={block.start}>
            <Block kind={block.kind}>{text({ start: block.start, end: cut })}</Block>
            {inPlace}
            {article.text.slice(cut, block.end).trim() !== '' && (
              <Block kind={block.kind}>{text({ start: cut, end: block.end })}</Block>
            )}
          </Fragment>
        );
      })}
    </div>
  );
}

function Block({ kind, children }: { kind: TextBlock['kind']; children: ReactNode }) {
  if (kind === 'heading') return <h4>{children}</h4>;
  if (kind === 'paragraph') return <p>{children}</p>;
  return (
    <p className={styles.aside}>
      <span className="visually-hidden">Set aside: </span>
      {children}
    </p>
  );
}

const endsIn = (span: Span, block: Span) => span.end > block.start && span.end <= block.end;
