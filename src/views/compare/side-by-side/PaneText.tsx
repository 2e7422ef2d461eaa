import { type ReactNode, useMemo } from 'react';
import { toHue } from '#ui/to-hue.ts';
import type { CompareParts } from './compare-parts.ts';
import { PaneBlock } from './PaneBlock.tsx';
import styles from './PaneText.module.css';
import type { Side } from '#views/compare/search-params.ts';
import { type MarkedBlock, toMarkedBlocks } from './to-marked-blocks.ts';
import { toPaneMarks } from './to-pane-marks.ts';
import { type LinkedPassage, passageOf } from './to-passages.ts';

interface PaneTextProps extends CompareParts {
  side: Side;
  passages: readonly LinkedPassage[];
  /** The passage under the pointer or with the focus, on either side. */
  lit?: LinkedPassage | null;
  /** What stands right under the chosen passage, where there is no other column to show it. */
  inPlace?: ReactNode;
}

/** The text of one side with its linked passages, differences and what only this side has. */
export function PaneText({ side, passages, lit = null, inPlace, comparison, parsed, chosen }: PaneTextProps) {
  const article = comparison[side];
  const { show } = parsed;
  const blocks = useMemo(() => {
    return toMarkedBlocks(article, toPaneMarks({ side, comparison, passages, chosen, show }));
  }, [article, side, comparison, passages, chosen, show]);
  const chosenPassage = chosen ? passageOf(passages, chosen) : undefined;
  const cutOf = (block: MarkedBlock) => {
    const endsHere = chosenPassage && chosenPassage.end > block.start && chosenPassage.end <= block.end;
    return endsHere && inPlace ? { end: chosenPassage.end, inPlace } : null;
  };

  return (
    <div
      className={styles.body}
      data-side={side}
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
            side={side}
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
