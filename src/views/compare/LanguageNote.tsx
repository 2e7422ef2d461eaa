import { isAnalysed, toComparedLanguage } from '#analysis/language/languages.ts';
import type { BundledArticle } from '#bundle/story-bundle.ts';
import { toLanguagesOf } from '#ui/language-words.ts';
import styles from './Note.module.css';

/** Says what is compared of articles in several languages, and in others than English; nothing of English ones. */
export function LanguageNote({ articles }: { articles: readonly BundledArticle[] }) {
  const others = articles.filter(({ language }) => !isAnalysed(language));
  if (others.length === 0) return null;
  const languages = new Set(articles.map(({ language }) => toComparedLanguage(language)));
  return (
    <p className={styles.note}>
      {toLanguagesOf(others)}. Passages are linked by the form of their words alone; how they differ in numbers, dates
      or names is found in English texts only.
      {languages.size > 1 && ' Between two languages no passages are linked: such texts can be read side by side.'}
    </p>
  );
}
