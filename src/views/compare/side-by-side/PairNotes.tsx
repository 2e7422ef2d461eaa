import styles from '#views/compare/Note.module.css';
import type { Comparison } from '#views/compare/to-comparison.ts';

/** Says why there are no links, where there are none. */
export function PairNotes({ comparison }: { comparison: Comparison }) {
  const { left, right, links } = comparison;
  const unread = [left, right].filter(({ language }) => language === 'und');
  if (unread.length > 0) {
    const letters = unread.map((article) => article.letter).join(' and ');
    return (
      <p className={styles.note}>
        {unread.length === 1 ? `Article ${letters} is` : `Articles ${letters} are`} not in English, the one language
        that Parallax analyses. Both texts can be read side by side; linked passages were not looked for.
      </p>
    );
  }
  if (links.length > 0) return null;
  return (
    <p className={styles.note}>
      No passage of {left.letter} was found to say the same as a passage of {right.letter}. They may still tell of the
      same things in words too different to be matched.
    </p>
  );
}
