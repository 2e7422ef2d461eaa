import { lazy, Suspense } from 'react';
import { Link, Outlet } from 'react-router';
import { KeyList } from './KeyList.tsx';
import { PageAnnouncer } from './PageAnnouncer.tsx';
import { paths } from './paths.ts';
import styles from './RootLayout.module.css';
import { ThemeSwitch } from './ThemeSwitch.tsx';

/** Comes after the page, which does not wait for it. In dev there is no build to keep, and a file is kept already. */
const KeepOffline =
  import.meta.env.PROD && import.meta.env.MODE !== 'alone'
    ? lazy(async () => ({ default: (await import('./offline/KeepOffline.tsx')).KeepOffline }))
    : () => null;

/** The frame around every page. */
export function RootLayout() {
  return (
    <>
      <a className={styles.skip} href="#main">
        Skip to the page
      </a>
      <header className={`${styles.top} no-print`}>
        <Link className={styles.brand} to={paths.stories()}>
          Parallax<span aria-hidden="true">.</span>
        </Link>
        <div className={styles.tools}>
          <KeyList />
          <ThemeSwitch />
        </div>
      </header>
      <Suspense>
        <KeepOffline />
      </Suspense>
      <Outlet />
      <PageAnnouncer />
    </>
  );
}
