import { isAnalysed } from '#analysis/language/languages.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toLanguagesOf } from '#ui/language-words.ts';
import styles from './OverviewPage.module.css';

/** Says which articles are in other languages than English, what is offered for them, and what is not. */
export function OtherLanguages({ story }: { story: StoryBundle }) {
  const others = story.articles.filter(({ language }) => !isAnalysed(language));
  if (others.length === 0) return null;
  return (
    <p className={styles.languages}>
      {toLanguagesOf(others)}. {others.length === 1 ? 'It' : 'They'} can be read, searched, and compared by words with
      others in the same language; quotations, dates, names and events are looked for in English texts only.
    </p>
  );
}
