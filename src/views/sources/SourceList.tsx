import { useRef } from 'react';
import type { OwnStory } from '#bundle/own-story.ts';
import type { ArticleSource } from '#bundle/story-source.ts';
import { toLetter } from '#bundle/to-letter.ts';
import { findMissing, type Missing } from '#intake/review/find-missing.ts';
import { type KnownField, toKnown } from '#intake/to-known.ts';
import { toCountWords } from '#ui/count-words.ts';
import type { Undoable } from '#ui/UndoNotice.tsx';
import { changeArticle, emptyArticles, fillArticles, placeArticle, removeArticle } from './change-articles.ts';
import { FIELD_INPUTS } from './field-inputs.ts';
import { FillMissing } from './review/FillMissing.tsx';
import { ReviewSummary } from './review/ReviewSummary.tsx';
import { useCopies } from './review/use-copies.ts';
import { SourceCard } from './SourceCard.tsx';
import styles from './SourceList.module.css';

interface SourceListProps {
  articles: readonly ArticleSource[];
  /** Makes a change, and says whether it is kept. */
  keep: (change: (kept: OwnStory) => OwnStory) => Promise<boolean>;
  /** Told of what was done and can be undone. */
  onDone: (done: Undoable) => void;
}

/** The articles one by one, above them what is to be looked at. */
export function SourceList({ articles, keep, onDone }: SourceListProps) {
  const list = useRef<HTMLOListElement>(null);
  const copies = useCopies(articles);
  const missing = articles.map(findMissing);

  /** Gives the focus to a field of an article, or to the article. */
  const goTo = (at: number, field: Missing | 'copy' | undefined) => {
    const card = list.current?.children[at]?.querySelector('article');
    (card?.querySelector<HTMLElement>(`[name="${field}"]`) ?? card)?.focus();
  };
  const goToFirst = (what: Missing | 'copy') => {
    const at = articles.findIndex(({ id }, place) =>
      what === 'copy' ? copies.has(id) : missing[place]?.includes(what),
    );
    goTo(at, what);
  };
  const goToNext = (from: number) => {
    const next = missing.findIndex((each, at) => at > from && each.length > 0);
    return next === -1 ? null : () => goTo(next, missing[next]?.[0]);
  };
  const remove = async (article: ArticleSource, at: number) => {
    const undo = async () => void (await keep(placeArticle(article, at)));
    if (await keep(removeArticle(article.id))) onDone({ done: `Article ${toLetter(at)} was removed.`, undo });
  };
  const fill = async (field: KnownField, typed: string) => {
    const value = toKnown(field, typed);
    const lacking = articles.filter((each) => each[field] === null).map(({ id }) => id);
    if (value === null || !(await keep(fillArticles(field, value)))) return;
    const undo = async () => void (await keep(emptyArticles(new Set(lacking), field, value)));
    const label = FIELD_INPUTS[field].label.toLowerCase();
    onDone({ done: `${toCountWords(lacking.length, 'article')} got “${value}” (${label}).`, undo });
  };

  return (
    <>
      <ReviewSummary missing={missing} copies={copies.size} onGo={goToFirst} />
      <FillMissing
        count={(field) => articles.filter((each) => each[field] === null).length}
        onFill={(field, typed) => void fill(field, typed)}
      />
      <ol className={styles.sources} ref={list} aria-label="Articles">
        {articles.map((article, at) => (
          <li key={article.id}>
            <SourceCard
              article={article}
              at={at}
              of={articles.length}
              copy={copies.get(article.id) ?? null}
              missing={missing[at] ?? []}
              onNext={goToNext(at)}
              onKeep={(field, typed) => void keep(changeArticle(article.id, { [field]: toKnown(field, typed) }))}
              onMove={(to) => void keep(placeArticle(article, to))}
              onRemove={() => void remove(article, at)}
            />
          </li>
        ))}
      </ol>
    </>
  );
}
