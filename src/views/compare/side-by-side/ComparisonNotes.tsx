import { isAnalysed, toComparedLanguage } from '#analysis/language/languages.ts';
import { toList } from '#bundle/to-list.ts';
import { toLanguagesOf } from '#ui/language-words.ts';
import styles from '#views/compare/Note.module.css';
import type { Comparison } from '#views/compare/to-comparison.ts';

/** Says why there are no links, where there are none, and what links between texts in other languages than English are. */
export function ComparisonNotes({ comparison }: { comparison: Comparison }) {
  const { articles, links } = comparison;
  const others = articles.filter(({ language }) => !isAnalysed(language));
  const languages = new Set(articles.map(({ language }) => toComparedLanguage(language)));
  if (languages.size > 1) {
    return (
      <p className={styles.note}>
        {toLanguagesOf(articles)}. Passages are linked by their words, so only those of articles in one language are;
        between languages the texts can be read side by side.
      </p>
    );
  }
  return (
    <>
      {others.length > 0 && (
        <p className={styles.note}>
          {toLanguagesOf(others)}. {links.length > 0 ? 'Passages are linked' : 'Linked passages are looked for'} by the
          form of their words alone; how they differ in numbers, dates or names is found in English texts only.
        </p>
      )}
      {links.length === 0 && (
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
