import { memo, type ReactNode } from 'react';
import type { Span } from '#analysis/annotations.ts';
import type { BundledArticle } from '#bundle/story-bundle.ts';
import type { TextBlockKind } from '#bundle/to-text-blocks.ts';
import { MarkedText } from '#ui/MarkedText.tsx';
import text from '#views/compare/Text.module.css';
import styles from './PaneText.module.css';
import { PassageLink } from './PassageLink.tsx';
import { toPlaceValue } from '#views/compare/reading-place/reading-place.ts';
import type { ComparedLink, Comparison } from '#views/compare/to-comparison.ts';
import type { MarkedBlock } from './to-marked-blocks.ts';
import type { PaneMark } from './to-pane-marks.ts';
import type { LinkedPassage } from './to-passages.ts';

interface PaneBlockProps {
  article: BundledArticle;
  block: MarkedBlock;
  articles: Comparison['articles'];
  /** The chosen link, if a passage of it stands in this block. */
  chosen: ComparedLink | null;
  /** The passage that is lit, if it or its partner stands in this block. */
  lit: LinkedPassage | null;
  toAddress: (link: string | null) => string;
  /** Cuts the block after the end of a passage to show something there. */
  cut: { end: number; inPlace: ReactNode } | null;
}

/** A heading or a paragraph with its marks. Drawn anew only when something in it changes. */
export const PaneBlock = memo(function PaneBlock(props: PaneBlockProps) {
  const { article, block, articles, chosen, lit, toAddress, cut } = props;
  const draw = (mark: PaneMark, content: ReactNode) => {
    if (mark.kind === 'passage') {
      return (
        <PassageLink
          passage={mark.passage}
          articles={articles}
          chosen={chosen}
          lit={lit}
          toAddress={toAddress}
          isEnd={mark.end <= block.end}
        >
          {content}
        </PassageLink>
      );
    }
    if (mark.kind === 'difference') {
      // In the chosen link strongly, in the others quietly.
      return <mark className={styles[mark.link === chosen ? 'chosenDifference' : 'difference']}>{content}</mark>;
    }
    if (mark.kind === 'copied') return <mark className={styles.copied}>{content}</mark>;
    return (
      <mark className={styles.only} data-only>
        {content}
      </mark>
    );
  };
  const part = ({ start, end }: Span) => (
    <Block kind={block.kind} place={toPlaceValue({ article: article.id, start })}>
      <MarkedText text={article.text} start={start} end={end} marks={block.marks}>
        {draw}
      </MarkedText>
    </Block>
  );

  if (!cut) return part(block);
  return (
    <>
      {part({ start: block.start, end: cut.end })}
      {cut.inPlace}
      {article.text.slice(cut.end, block.end).trim() !== '' && part({ start: cut.end, end: block.end })}
    </>
  );
});

function Block({ kind, place, children }: { kind: TextBlockKind; place: string; children: ReactNode }) {
  if (kind === 'heading')
    return (
      <h4 dir="auto" data-place={place}>
        {children}
      </h4>
    );
  if (kind === 'paragraph')
    return (
      <p dir="auto" data-place={place}>
        {children}
      </p>
    );
  return (
    <p className={text.aside} dir="auto" data-place={place}>
      <bdi className="visually-hidden">Set aside: </bdi>
      {children}
    </p>
  );
}
