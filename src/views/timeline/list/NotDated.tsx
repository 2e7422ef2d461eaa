import { isAnalysed } from '#analysis/language/languages.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toLanguagesOf } from '#ui/language-words.ts';
import styles from './NotDated.module.css';

/** Says of which articles no events are known, and why. */
export function NotDated({ story }: { story: StoryBundle }) {
  const others = story.articles.filter(({ language }) => !isAnalysed(language));
  if (others.length === 0) return null;
  return <p className={styles.note}>Dates and events are looked for in English texts only. {toLanguagesOf(others)}.</p>;
}
