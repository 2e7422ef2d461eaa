import { useLocation } from 'react-router';
import styles from './LoadingPage.module.css';

/** The shape of what comes, for the first moment: the bar of the app, and under it a story or the list of stories. */
export function LoadingPage() {
  const isStory = useLocation().pathname.includes('/stories/');
  return (
    <>
      <div className="first-moment">
        <span>
          Parallax<span aria-hidden="true">.</span>
        </span>
      </div>
      <main className={isStory ? styles.story : styles.home} id="main" aria-busy="true">
        <p className="visually-hidden">{isStory ? 'Loading the story' : 'Loading the stories'}</p>
        <div className={styles.title} />
        <div className={styles.line} />
        {isStory && <div className={styles.tabs} />}
        <div className={styles.parts}>
          <div className={styles.part} />
          <div className={styles.part} />
        </div>
      </main>
    </>
  );
}
