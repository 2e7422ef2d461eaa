import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import { isAnalysed } from '#analysis/language/languages.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';

interface NoEventsProps {
  story: StoryBundle;
  /** The story has none, the filters leave out all, or the list follows a window in which none lies. */
  why: 'none' | 'filtered' | 'outside';
  onClear: () => void;
  onShowAll: () => void;
}

/** Why the list is empty, and the way on. */
export function NoEvents({ story, why, onClear, onShowAll }: NoEventsProps) {
  switch (why) {
    case 'filtered':
      return (
        <p>
          No event of this story fits the filters.{' '}
          <button type="button" onClick={onClear}>
            Clear the filters
          </button>
        </p>
      );
    case 'outside':
      return (
        <p>
          No event lies in the time that is drawn.{' '}
          <button type="button" onClick={onShowAll}>
            List all of them
          </button>
        </p>
      );
    case 'none':
      return (
        <p>
          {story.articles.some(({ language }) => isAnalysed(language))
            ? 'No event was found: a timeline needs sentences that say when something happened.'
            : 'No event was looked for.'}{' '}
          What people said stands under <Link to={paths.quotes(story.id)}>Quotes</Link>, and what the articles share
          under <Link to={paths.compare(story.id)}>Compare</Link>.
        </p>
      );
  }
}
