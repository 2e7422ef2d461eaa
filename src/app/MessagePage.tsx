import type { ReactNode } from 'react';
import styles from './MessagePage.module.css';

/** A page that says one thing in words and gives the way on. */
export function MessagePage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className={styles.page} id="main" tabIndex={-1}>
      <title>{`${title} · Parallax`}</title>
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </main>
  );
}
