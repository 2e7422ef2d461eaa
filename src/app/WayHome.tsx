import { Link } from 'react-router';
import { paths } from './paths.ts';
import styles from './MessagePage.module.css';

interface WayHomeProps {
  /** Whether loading the page once more may help. */
  canReload?: boolean;
}

/** The ways on from where there is nothing to see; a story that is saved as one page is its own home. */
export function WayHome({ canReload = false }: WayHomeProps) {
  return (
    <p className={styles.ways}>
      {canReload && (
        <button type="button" className="primary" onClick={() => location.reload()}>
          Reload the page
        </button>
      )}
      <Link className="button" to={paths.stories()}>
        {import.meta.env.MODE === 'alone' ? 'Go to the story' : 'Go to the stories'}
      </Link>
    </p>
  );
}
