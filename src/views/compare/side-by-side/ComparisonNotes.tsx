import { toList } from '#bundle/to-list.ts';
import styles from '#views/compare/Note.module.css';
import type { Comparison } from '#views/compare/to-comparison.ts';

/** Says why there are no links, where there are none. */
export function ComparisonNotes({ comparison }: { comparison: Comparison }) {
  const { articles, links } = comparison;
  const unread = articles.filter(({ language }) => language === 'und');
  if (unread.length > 0) {
    const letters = toList(unread.map(({ letter }) => letter));
    return (
      <p className={styles.note}>
        {unread.length === 1 ? `Article ${letters} is` : `Articles ${letters} are`} not in English, the one language
        that Parallax analyses. The texts can be read side by side; linked passages were not looked for.
      </p>
    );
  }
  if (links.length > 0) return null;
  return (
    <p className={styles.note}>
      {articles.length === 2
        ? `No passage of ${articles[0]?.letter} was found to say the same as a passage of ${articles[1]?.letter}.`
        : `No passage of ${toList(articles.map(({ letter }) => letter))} was found to say the same as one of another.`}{' '}
      They may still tell of the same things in words too different to be matched.
    </p>
  );
}
