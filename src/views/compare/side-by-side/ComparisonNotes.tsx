import { toComparedLanguage } from '#analysis/language/languages.ts';
import { toList } from '#bundle/to-list.ts';
import { LanguageNote } from '#views/compare/LanguageNote.tsx';
import styles from '#views/compare/Note.module.css';
import type { Comparison } from '#views/compare/to-comparison.ts';

/** Says why there are no links, where there are none, and what links between texts in other languages than English are. */
export function ComparisonNotes({ comparison }: { comparison: Comparison }) {
  const { articles, links } = comparison;
  const languages = new Set(articles.map(({ language }) => toComparedLanguage(language)));
  return (
    <>
      <LanguageNote articles={articles} />
      {links.length === 0 && languages.size < articles.length && (
        <p className={styles.note}>
          {articles.length === 2
            ? `No passage of ${articles[0]?.letter} was found to say the same as a passage of ${articles[1]?.letter}.`
            : `No passage of ${toList(articles.map(({ letter }) => letter))} was found to say the same as one of another.`}{' '}
          They may still tell of the same things in words too different to be matched.
        </p>
      )}
    </>
  );
}
