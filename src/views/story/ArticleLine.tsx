import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { DateWords } from '#ui/DateWords.tsx';

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
      {published ? (
        <>
          <DateWords edtf={published.value} />{' '}
          <span
            className="inferred"
            title="The text does not give its publication date; the editor of this story supplied it"
          >
            supplied
          </span>
        </>
      ) : (
        'date unknown'
      )}
    </span>
  );
}
