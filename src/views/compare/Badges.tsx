import type { BundledArticle } from '#bundle/story-bundle.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import styles from './Badges.module.css';

interface BadgesProps {
  ids: readonly string[];
  byId: ReadonlyMap<string, BundledArticle>;
  /** Further ones become a number. */
  most?: number;
}

/** Articles as their letters in a row. */
export function Badges({ ids, byId, most = Infinity }: BadgesProps) {
  // A number in place of one badge would save nothing.
  const shown = ids.length <= most + 1 ? ids : ids.slice(0, most);
  return (
    <span className={styles.badges}>
      {shown.map((id) => {
        const letter = byId.get(id)?.letter ?? '';
        return <ArticleBadge key={id} letter={letter} title={`${letter} `} />;
      })}
      {shown.length < ids.length && <span>+{ids.length - shown.length} </span>}
    </span>
  );
}
