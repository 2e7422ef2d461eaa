import { memo, type ReactNode, useMemo, useState } from 'react';
import { asTold } from '#ui/as-told.ts';
import { toHue } from '#ui/to-hue.ts';
import { useLinkAddress } from '#views/compare/asked/use-link-address.ts';
import { toOnlyColumn } from '#views/compare/search-params.ts';
import type { CompareParts } from './compare-parts.ts';
import { FoldedText } from './FoldedText.tsx';
import { PaneBlock } from './PaneBlock.tsx';
import text from '#views/compare/Text.module.css';
import styles from './PaneText.module.css';
import { toFoldedParts } from './to-folded-parts.ts';
import { type MarkedBlock, toMarkedBlocks } from './to-marked-blocks.ts';
import { toPaneMarks } from './to-pane-marks.ts';
import { type LinkedPassage, passageOf } from './to-passages.ts';

interface PaneTextProps extends CompareParts {
  column: number;
  passages: readonly LinkedPassage[];
  /** The passage under the pointer or with the focus, in any column. */
  lit?: LinkedPassage | null;
  /** What stands right under the chosen passage, where there is no other column to show it. */
  inPlace?: ReactNode;
}

/** The text of a column with its linked passages, differences and what only this article has. */
export const PaneText = memo(function PaneText(props: PaneTextProps) {
  const { column, passages, lit = null, inPlace, comparison, parsed, chosen } = props;
  const toAddress = useLinkAddress();
  const article = comparison.articles[column];
  const { show, setAside } = parsed;
  const [toggled, setToggled] = useState<ReadonlyMap<number, boolean>>(new Map());
  const blocks = useMemo(() => {
    if (!article) return [];
    return toMarkedBlocks(article, toPaneMarks({ column, comparison, passages, show })).filter(
      ({ kind }) => setAside || kind !== 'set aside',
    );
  }, [article, column, comparison, passages, show, setAside]);
  // What is asked for by a filter is not folded away.
  const asked = show === null ? null : toOnlyColumn(show, comparison.articles) === -1 ? 'shared' : 'rest';
  const folded = parsed.folded === asked ? null : parsed.folded;
  const parts = useMemo(() => {
    const only = new Set(comparison.only[column]?.map(({ start }) => start));
    return toFoldedParts(blocks, article?.sentences ?? [], ({ start }) => {
      return folded !== null && only.has(start) === (folded === 'rest');
    });
  }, [blocks, article, comparison, column, folded]);
  if (!article) return null;

  const chosenPassage = chosen ? passageOf(passages, chosen) : undefined;
  const cutOf = (block: MarkedBlock) => {
    const endsHere = chosenPassage && chosenPassage.end > block.start && chosenPassage.end <= block.end;
    return endsHere && inPlace ? { end: chosenPassage.end, inPlace } : null;
  };
  const draw = (block: MarkedBlock) => (
    <PaneBlock
      key={block.start}
      article={article}
      block={block}
      articles={comparison.articles}
      chosen={chosenPassage && concerns(block, chosenPassage) ? chosen : null}
      lit={lit && concerns(block, lit) ? lit : null}
      toAddress={toAddress}
      cut={cutOf(block)}
    />
  );

  return (
    <div
      className={`${text.text} ${styles.body}`}
      data-column={column}
      data-reading
      data-hue={toHue(article.letter)}
      data-filtered={show !== null}
      {...asTold(article)}
    >
      {parts.map((part) => {
        if (part.kind === 'block') return draw(part.block);
        const { fold } = part;
        const isOpen =
          toggled.get(fold.start) ?? (chosenPassage !== undefined && fold.passages.includes(chosenPassage));
        return (
          <FoldedText
            key={`fold ${fold.start}`}
            fold={fold}
            articles={comparison.articles}
            isOpen={isOpen}
            onToggle={() => setToggled(new Map(toggled).set(fold.start, !isOpen))}
          >
            {fold.blocks.map(draw)}
          </FoldedText>
        );
      })}
    </div>
  );
});

/** Whether a passage or one that it is linked with stands in the block. */
function concerns({ start, end, marks }: MarkedBlock, passage: LinkedPassage): boolean {
  return marks.some(
    (mark) =>
      mark.kind === 'passage' &&
      mark.start < end &&
      mark.end > start &&
      mark.passage.links.some((link) => passage.links.includes(link)),
  );
}
