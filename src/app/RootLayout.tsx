import { lazy, Suspense } from 'react';
import { Link, Outlet, useLocation, useMatches } from 'react-router';
import { IS_ONE_FILE } from '#queries/is-one-file.ts';
import { PaletteButton } from '#ui/palette/PaletteButton.tsx';
import { useOfferedActions } from '#ui/palette/offered-actions.ts';
import { KeyList } from './KeyList.tsx';
import { PageAnnouncer } from './PageAnnouncer.tsx';
import { PaletteDialog } from './PaletteDialog.tsx';
import { paths } from './paths.ts';
import styles from './RootLayout.module.css';
import { ThemeSwitch } from './ThemeSwitch.tsx';

/** Comes after the page, which does not wait for it. In dev there is no build to keep, and a file is kept already. */
const KeepOffline =
  import.meta.env.PROD && !IS_ONE_FILE
    ? lazy(async () => ({ default: (await import('./offline/KeepOffline.tsx')).KeepOffline }))
    : () => null;

/** A file of one story has no other stories to go to. */
const HOME =
  import.meta.env.MODE === 'alone'
    ? []
    : [
        { label: 'All stories', words: 'home start other', does: paths.stories() },
        { label: 'Bring your own articles', words: 'add give paste drop open files import', does: paths.stories() },
      ];

/** The frame around every page. */
export function RootLayout() {
  // A story has its own button, in its header.
  const isStory = useMatches().some(({ id }) => id === 'story');
  const isHome = useLocation().pathname === paths.stories();
  useOfferedActions('app', isHome ? [] : HOME);
  return (
    <PaletteDialog>
      <a className={styles.skip} href="#main">
        Skip to the page
      </a>
      <header className={`${styles.top} no-print`}>
        <Link className={styles.brand} to={paths.stories()}>
          Parallax<span aria-hidden="true">.</span>
        </Link>
        <div className={styles.tools}>
          {!isStory && <PaletteButton label="Search" />}
          <KeyList />
          <ThemeSwitch />
        </div>
      </header>
      <Suspense>
        <KeepOffline />
      </Suspense>
      <Outlet />
      <PageAnnouncer />
    </PaletteDialog>
  );
}
