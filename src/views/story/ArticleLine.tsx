import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { SuppliedDate } from '#ui/SuppliedDate.tsx';

/** What is known about an article in a line: its title, outlet and date, and what was supplied from outside. */
export function ArticleLine({ story, article }: { story: StoryBundle; article: BundledArticle }) {
  const { title, outlet, published } = article;
  return (
    <span>
      <Link to={paths.article(story.id, article.id)}>{title.text}</Link>
      {title.source === 'first sentence' && (
        <span title="The text has no title; this is how it begins"> (first words)</span>
      )}
      {' · '}
      {outlet ?? 'outlet unknown'}
      {' · '}
      {published ? <SuppliedDate day={published.value} /> : 'date unknown'}
    </span>
  );
}
