import { type ReactNode, useMemo } from 'react';
import { toHue } from '#ui/to-hue.ts';
import type { CompareParts } from './compare-parts.ts';
import { PaneBlock } from './PaneBlock.tsx';
import styles from './PaneText.module.css';
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
export function PaneText({ column, passages, lit = null, inPlace, comparison, parsed, chosen }: PaneTextProps) {
  const article = comparison.articles[column];
  const { show } = parsed;
  const blocks = useMemo(() => {
    return article ? toMarkedBlocks(article, toPaneMarks({ column, comparison, passages, chosen, show })) : [];
  }, [article, column, comparison, passages, chosen, show]);
  if (!article) return null;
  const chosenPassage = chosen ? passageOf(passages, chosen) : undefined;
  const cutOf = (block: MarkedBlock) => {
    const endsHere = chosenPassage && chosenPassage.end > block.start && chosenPassage.end <= block.end;
    return endsHere && inPlace ? { end: chosenPassage.end, inPlace } : null;
  };

  return (
    <div
      className={styles.body}
      data-column={column}
      data-reading
      data-hue={toHue(article.letter)}
      data-filtered={show !== null}
      {...(article.language === 'en' && { lang: 'en' })}
    >
      {blocks
        .filter(({ kind }) => parsed.setAside || kind !== 'set aside')
        .map((block) => (
          <PaneBlock
            key={block.start}
            article={article}
            block={block}
            articles={comparison.articles}
            chosen={chosen}
            lit={lit && concerns(block, lit) ? lit : null}
            cut={cutOf(block)}
          />
        ))}
    </div>
  );
}

/** Whether a passage or one that it is linked with stands in the block. */
function concerns({ marks }: MarkedBlock, passage: LinkedPassage): boolean {
  return marks.some(
    (mark) => mark.kind === 'passage' && mark.passage.links.some((link) => passage.links.includes(link)),
  );
}
