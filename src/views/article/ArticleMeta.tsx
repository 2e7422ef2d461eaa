import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { DateWords } from '#ui/DateWords.tsx';
import { PublicationReason } from './PublicationReason.tsx';

/** What is known about the article and who says so; the unknown is called unknown. */
export function ArticleMeta({ story, article }: { story: StoryBundle; article: BundledArticle }) {
  const { outlet, author, published, title, url, file } = article;
  return (
    <p className="soft small">
      {outlet ?? 'Outlet unknown'} · {author ?? 'author unknown'} ·{' '}
      {published ? (
        <>
          published <DateWords edtf={published.value} />, <PublicationReason story={story} article={article} />
        </>
      ) : (
        'publication date unknown'
      )}
      {title.source === 'first sentence' && ' · the text has no title; its first words stand in'}
      {title.source === 'file name' && ' · the text has no title; its file name stands in'} ·{' '}
      {url === null ? <>file {file}</> : <a href={url}>original</a>}
    </p>
  );
}
