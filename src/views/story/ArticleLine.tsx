import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import { toPublicationReason } from '#bundle/describe-publication.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { PublicationDate } from '#ui/PublicationDate.tsx';

/** What is known about an article in a line: its title, outlet and date, and what was supplied or inferred. */
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
      {published ? (
        <PublicationDate
          day={published.value}
          source={published.source}
          reason={toPublicationReason(article, story.articles)}
        />
      ) : (
        'date unknown'
      )}
    </span>
  );
}
