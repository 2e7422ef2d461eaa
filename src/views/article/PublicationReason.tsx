import { Link, useSearchParams } from 'react-router';
import { paths } from '#app/paths.ts';
import { describePublication } from '#bundle/describe-publication.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { withAt } from './search-params.ts';

/** How the publication date is known, with the way to the words and to the articles that it rests on. */
export function PublicationReason({ story, article }: { story: StoryBundle; article: BundledArticle }) {
  const [search] = useSearchParams();
  return describePublication(article, story.articles).map(({ words, span, article: other }, index) => {
    if (other !== undefined) {
      return (
        <Link key={other} to={paths.article(story.id, other)}>
          {words}
        </Link>
      );
    }
    if (span) {
      return (
        <Link key={span.start} to={`?${withAt(search, span)}`} preventScrollReset>
          {words}
        </Link>
      );
    }
    // The first piece says whether it was supplied or inferred, and from what kind of evidence.
    return index === 0 ? (
      <span key="lead" className="inferred">
        {words}
      </span>
    ) : (
      words
    );
  });
}
