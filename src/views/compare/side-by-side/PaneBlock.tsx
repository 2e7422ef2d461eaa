import { memo, type ReactNode } from 'react';
import type { Span } from '#analysis/annotations.ts';
import type { TextBlockKind } from '#bundle/to-text-blocks.ts';
import { MarkedText } from '#ui/MarkedText.tsx';
import styles from './PaneText.module.css';
import { PassageLink } from './PassageLink.tsx';
import type { Side } from '#views/compare/search-params.ts';
import type { ComparedLink } from '#views/compare/to-comparison.ts';
import type { MarkedBlock } from './to-marked-blocks.ts';
import type { PaneMark } from './to-pane-marks.ts';
import type { LinkedPassage } from './to-passages.ts';

interface PaneBlockProps {
  text: string;
  block: MarkedBlock;
  side: Side;
  chosen: ComparedLink | null;
  /** The passage that is lit, if it or its partner stands in this block. */
  lit: LinkedPassage | null;
  /** Cuts the block after the end of a passage to show something there. */
  cut: { end: number; inPlace: ReactNode } | null;
}

/** A heading or a paragraph with its marks. Drawn anew only when something in it changes. */
export const PaneBlock = memo(function PaneBlock({ text, block, side, chosen, lit, cut }: PaneBlockProps) {
  const draw = (mark: PaneMark, content: ReactNode) => {
    if (mark.kind === 'passage') {
      return (
        <PassageLink passage={mark.passage} chosen={chosen} lit={lit} side={side}>
          {content}
        </PassageLink>
      );
    }
    return (
      <mark className={styles[mark.kind]} data-only={mark.kind === 'only' || null}>
        {content}
      </mark>
    );
  };
  const part = ({ start, end }: Span) => (
    <Block kind={block.kind}>
      <MarkedText text={text} start={start} end={end} marks={block.marks}>
        {draw}
      </MarkedText>
    </Block>
  );

  if (!cut) return part(block);
  return (
    <>
      {part({ start: block.start, end: cut.end })}
      {cut.inPlace}
      {text.slice(cut.end, block.end).trim() !== '' && part({ start: cut.end, end: block.end })}
    </>
  );
});

function Block({ kind, children }: { kind: TextBlockKind; children: ReactNode }) {
  if (kind === 'heading') return <h4>{children}</h4>;
  if (kind === 'paragraph') return <p>{children}</p>;
  return (
    <p className={styles.aside}>
      <span className="visually-hidden">Set aside: </span>
      {children}
    </p>
  );
}
