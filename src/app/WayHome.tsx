import { Link } from 'react-router';
import { paths } from './paths.ts';

/** The way on from where there is nothing to see; a story that is saved as one page is its own home. */
export function WayHome() {
  return (
    <p>
      <Link to={paths.stories()}>{import.meta.env.MODE === 'alone' ? 'Go to the story' : 'Go to the stories'}</Link>
    </p>
  );
}
