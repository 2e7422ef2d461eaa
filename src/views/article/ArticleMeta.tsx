import type { BundledArticle } from '#bundle/story-bundle.ts';
import { DateWords } from '#ui/DateWords.tsx';

/** What is known about the article and who says so; the unknown is called unknown. */
export function ArticleMeta({ article }: { article: BundledArticle }) {
  const { outlet, author, published, title, url, file } = article;
  return (
    <p className="soft small">
      {outlet ?? 'Outlet unknown'} · {author ?? 'author unknown'} ·{' '}
      {published ? (
        <>
          published <DateWords edtf={published.value} />,{' '}
          <span className="inferred">supplied by the editor of this story</span>
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
