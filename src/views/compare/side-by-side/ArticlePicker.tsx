import { useLayoutEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import styles from './ArticlePicker.module.css';
import { ArticleChoices } from './ArticleChoices.tsx';
import type { CompareParts } from './compare-parts.ts';
import { toColumnParams, toOnlyIn, withParams } from '#views/compare/search-params.ts';

interface ArticlePickerProps extends CompareParts {
  /** The column whose article is to be changed; one more than there are adds a column. */
  column: number;
}

/** A button that opens the list of the story's articles, and puts the one that is picked into a column. */
export function ArticlePicker({ column, ...parts }: ArticlePickerProps) {
  const { story, comparison, parsed, chosen, onAnnounce } = parts;
  const [search, setSearch] = useSearchParams();
  const [isOpen, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const { articles } = comparison;
  const now = articles[column] ?? null;

  // When it stands with all that is in it, so that its search field gets the focus.
  useLayoutEffect(() => {
    if (!isOpen) return;
    dialog.current?.showModal();
    dialog.current?.querySelector('input')?.focus();
  }, [isOpen]);

  const pick = (id: string) => {
    dialog.current?.close();
    const ids = articles.map((article) => article.id);
    const other = ids.indexOf(id);
    const changesPlaces = now !== null && other !== -1;
    const next = changesPlaces
      ? ids.with(other, now.id).with(column, id)
      : [...ids.slice(0, column), id, ...ids.slice(column + 1)];
    const loses = !changesPlaces && now !== null;
    const changes = {
      ...toColumnParams(next),
      side: null,
      ...(loses && chosen?.ends.some((end) => end.column === column) && { link: null }),
      ...(loses && parsed.show === toOnlyIn(now.letter) && { show: null }),
    };
    setSearch(withParams(search, changes), { preventScrollReset: true });
    const picked = story.articles.find((article) => article.id === id);
    onAnnounce(`Article ${picked?.letter}: ${picked?.title.text} stands in column ${column + 1}.`);
  };

  const name = now ? `Change ${now.letter}` : 'Add an article';
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {now ? (
          <>
            Change<span className="visually-hidden"> {now.letter}</span>
          </>
        ) : (
          <>
            <span aria-hidden="true">+</span> Add an article
          </>
        )}
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-label={name} onClose={() => setOpen(false)}>
        {isOpen && (
          <ArticleChoices
            story={story}
            others={articles.filter((article) => article !== now)}
            now={now}
            name={name}
            onClose={() => dialog.current?.close()}
            onPick={pick}
          />
        )}
      </dialog>
    </>
  );
}
