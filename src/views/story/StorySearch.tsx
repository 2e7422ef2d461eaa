import { lazy, Suspense, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { paths } from '#app/paths.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { useHotkeys } from '#ui/use-hotkeys.ts';
import styles from './StorySearch.module.css';

/** Most visits never search all passages: its code comes when it is opened. */
const PassageSearch = lazy(async () => ({ default: (await import('./PassageSearch.tsx')).PassageSearch }));

/** The search that reaches every passage of the story; "/" opens it, except where the page has a search of its own. */
export function StorySearch({ story }: { story: StoryBundle }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { pathname } = useLocation();
  const open = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  useHotkeys(pathname === paths.quotes(story.id) ? {} : { '/': open });

  return (
    <>
      <button className={styles.open} type="button" onClick={open}>
        <span aria-hidden="true">⌕</span> <span className="visually-hidden-if-narrow">Search this story</span>
      </button>
      <dialog className={styles.dialog} ref={dialog} aria-label="Search this story" onClose={() => setOpen(false)}>
        {isOpen && (
          <Suspense fallback={<p className="soft">Preparing the search</p>}>
            <PassageSearch story={story} onLeave={() => dialog.current?.close()} />
          </Suspense>
        )}
      </dialog>
    </>
  );
}
