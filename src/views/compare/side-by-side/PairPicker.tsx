import { useId } from 'react';
import { useSearchParams } from 'react-router';
import type { CompareParts } from './compare-parts.ts';
import styles from './PairPicker.module.css';
import { type Side, withParams } from '#views/compare/search-params.ts';

const NAMES: Record<Side, string> = { left: 'Left article', right: 'Right article' };

/** Which two of the story's articles. Choosing the one that stands on the other side swaps them. */
export function PairPicker({ story, comparison }: CompareParts) {
  const [search, setSearch] = useSearchParams();
  const id = useId();
  const pick = (side: Side, article: string) => {
    const ids = { left: comparison.left.id, right: comparison.right.id };
    const other = side === 'left' ? 'right' : 'left';
    const next = { ...ids, ...(ids[other] === article && { [other]: ids[side] }), [side]: article };
    const keepsPair = ids[other] === article;
    const changes = { a: next.left, b: next.right, side: null, ...(!keepsPair && { link: null, show: null }) };
    setSearch(withParams(search, changes), { preventScrollReset: true });
  };

  return (
    <div className={styles.picker}>
      {(['left', 'right'] as const).map((side) => (
        <div key={side}>
          <label htmlFor={id + side}>{NAMES[side]}</label>
          <select id={id + side} value={comparison[side].id} onChange={({ target }) => pick(side, target.value)}>
            {story.articles.map((article) => (
              <option key={article.id} value={article.id}>
                {article.letter} {article.title.text}
              </option>
            ))}
          </select>
        </div>
      ))}
    </div>
  );
}
