import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';

/** Why the list is empty, and the way on. */
export function NoEvents({
  story,
  isFiltered,
  onClear,
}: {
  story: StoryBundle;
  isFiltered: boolean;
  onClear: () => void;
}) {
  if (isFiltered) {
    return (
      <p>
        No event of this story fits the filters.{' '}
        <button type="button" onClick={onClear}>
          Clear the filters
        </button>
      </p>
    );
  }
  return (
    <p>
      No event was found: a timeline needs sentences that say when something happened. What people said stands under{' '}
      <Link to={paths.quotes(story.id)}>Quotes</Link>, and what the articles share under{' '}
      <Link to={paths.compare(story.id)}>Compare</Link>.
    </p>
  );
}
