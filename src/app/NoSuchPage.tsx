import { Link, useLocation, useParams } from 'react-router';
import styles from './MessagePage.module.css';
import { paths } from './paths.ts';

/** The story is there, the page of it that the address names is not. It stands under the story's own header. */
export function NoSuchPage() {
  const { pathname } = useLocation();
  const { story = '' } = useParams();
  return (
    <div className={styles.within}>
      <title>There is no such page · Parallax</title>
      <h2>This story has no such page</h2>
      <p>
        Nothing stands at <code>{pathname}</code>. The link may be cut short. The tabs above lead to all that there is
        of the story; <Link to={paths.story(story)}>its overview</Link> is the first.
      </p>
    </div>
  );
}
