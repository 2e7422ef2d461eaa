import { useRef, useState } from 'react';
import { useLocation, useParams, useSearchParams } from 'react-router';
import { isAnalysed } from '#analysis/language/languages.ts';
import { paths, toArrival } from '#app/paths.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import type { MarkKind } from '#correcting/marking/mark-kind.ts';
import { CAN_CORRECT } from '#queries/can-correct.ts';
import { useReadStory } from '#queries/corrected-story.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { asTold } from '#ui/as-told.ts';
import { useOfferedActions } from '#ui/palette/offered-actions.ts';
import { useHotkeys } from '#ui/use-hotkeys.ts';
import styles from './ArticlePage.module.css';
import { ArticleMeta } from './ArticleMeta.tsx';
import { ArticleText } from './ArticleText.tsx';
import { HighlightDetail } from './HighlightDetail.tsx';
import { HighlightList } from './HighlightList.tsx';
import { LayerSwitches } from './LayerSwitches.tsx';
import { Marking } from './Marking.tsx';
import { NoSuchArticle } from './NoSuchArticle.tsx';
import { OtherLanguage } from './OtherLanguage.tsx';
import { OtherArticles } from './OtherArticles.tsx';
import { parseArticleSearch, withAt, withSetAside } from './search-params.ts';
import { SelectionOffer } from './SelectionOffer.tsx';
import { toHighlights } from './to-highlights.ts';
import { toTurn } from './to-turn.ts';

/** One article to read, with its layers. */
export function ArticlePage({ story }: { story: StoryBundle }) {
  const { article: id } = useParams();
  const article = story.articles.find((one) => one.id === id);
  return article ? <Reading key={article.id} story={story} article={article} /> : <NoSuchArticle story={story} />;
}

function Reading({ story, article }: { story: StoryBundle; article: BundledArticle }) {
  const [search, setSearch] = useSearchParams();
  const { at, layers, setAside } = parseArticleSearch(search, article.text.length);
  const arrival = toArrival(useLocation());
  const notes = useReadStory(story.id).notes.filter(({ passage }) => passage.article === article.id);
  const highlights = toHighlights(story, article, layers, notes);
  const [marking, setMarking] = useState<MarkKind | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const chosen = highlights.filter(({ spans }) => at !== null && spans.some((span) => sameSpan(span, at)));
  const choose = (span: { start: number; end: number } | null) =>
    setSearch(withAt(search, span), { preventScrollReset: true });
  const turn = toTurn(highlights, at);

  const startMarking = () => setMarking(marking ?? 'note');
  useHotkeys({
    n: () => turn.next && choose(turn.next),
    p: () => turn.previous && choose(turn.previous),
    j: () => turn.next && choose(turn.next),
    k: () => turn.previous && choose(turn.previous),
    m: startMarking,
    Escape: () => (marking ? setMarking(null) : choose(null)),
  });
  const asideSearch = withSetAside(search, !setAside);
  useOfferedActions('page', [
    ...(CAN_CORRECT ? [{ label: 'Mark a passage', words: 'note quotation event', keys: 'm', does: startMarking }] : []),
    ...(article.setAside.length > 0
      ? [{ label: `${setAside ? 'Hide' : 'Show'} text set aside`, does: () => setSearch(asideSearch) }]
      : []),
    { label: 'Compare this article', does: paths.compare(story.id, { a: article.id }) },
  ]);
  const mark = (kind: MarkKind, span: { start: number; end: number }) => {
    setMarking(kind);
    choose(span);
  };

  return (
    <div className={styles.page}>
      <title>{`${article.title.text} · ${story.title} · Parallax`}</title>
      <article className={styles.reading} aria-labelledby="article-title">
        <header className={styles.head}>
          <h2 id="article-title">
            <ArticleBadge letter={article.letter} /> <bdi {...asTold(article)}>{article.title.text}</bdi>
          </h2>
          <ArticleMeta story={story} article={article} />
        </header>
        <LayerSwitches article={article} hasNotes={notes.length > 0} layers={layers} setAside={setAside} />
        {!isAnalysed(article.language) && <OtherLanguage {...article} />}
        <ArticleText
          article={article}
          highlights={highlights}
          at={at}
          arrival={arrival}
          setAside={setAside}
          body={body}
          onChoose={choose}
        />
        <OtherArticles story={story} article={article} />
        {CAN_CORRECT && <SelectionOffer body={body} text={article.text} onMark={mark} />}
      </article>
      <aside className={`${styles.side} no-print`} aria-label="Highlights">
        <Marking {...{ story, article, at }} kind={marking} onKind={setMarking} onMove={choose} />
        <HighlightDetail story={story} article={article} chosen={chosen} turn={turn} onChoose={choose} />
        <HighlightList article={article} highlights={highlights} at={at} />
      </aside>
    </div>
  );
}

const sameSpan = (x: { start: number; end: number }, y: { start: number; end: number }) =>
  x.start === y.start && x.end === y.end;
