import { isAnalysed } from '#analysis/language/languages.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toLanguagesOf } from '#ui/language-words.ts';

/** Says of which articles no events are known, and why. */
export function NotDated({ story }: { story: StoryBundle }) {
  const others = story.articles.filter(({ language }) => !isAnalysed(language));
  if (others.length === 0) return null;
  return <p className="soft small">Dates and events are looked for in English texts only. {toLanguagesOf(others)}.</p>;
}
