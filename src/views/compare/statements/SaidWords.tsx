import { Link } from 'react-router';
import type { Span } from '#analysis/annotations.ts';
import type { DifferenceKind } from '#analysis/story-annotations.ts';
import { paths } from '#app/paths.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { MarkedDifferences } from '#views/compare/differences/MarkedDifferences.tsx';
import { toPlaceValue } from '#views/compare/reading-place/reading-place.ts';
import { asTold } from '#ui/as-told.ts';
import styles from './SaidWords.module.css';

interface SaidWordsProps {
  story: StoryBundle;
  article: BundledArticle;
  sentences: readonly Span[];
  /** Words that differ from others'. */
  marks?: readonly (Span & { kind: DifferenceKind })[];
}

/** The sentences in which an article makes a statement; each leads to its place. */
export function SaidWords({ story, article, sentences, marks = [] }: SaidWordsProps) {
  return sentences.map(({ start, end }) => (
    <Link
      key={start}
      className={styles.words}
      {...asTold(article)}
      data-place={toPlaceValue({ article: article.id, start })}
      to={paths.article(story.id, article.id, { at: { start, end } })}
    >
      <MarkedDifferences text={article.text} span={{ start, end }} marks={marks} />
    </Link>
  ));
}
