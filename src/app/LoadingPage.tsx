import styles from './LoadingPage.module.css';

/** The shape of what comes, for the first moment. */
export function LoadingPage() {
  return (
    <main className={styles.page} id="main" aria-busy="true">
      <p className="visually-hidden">Loading the story</p>
      <div className={styles.title} />
      <div className={styles.line} />
      <div className={styles.line} />
      <div className={styles.sheet} />
    </main>
  );
}
