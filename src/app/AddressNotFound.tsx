import { Link, useLocation } from 'react-router';
import { MessagePage } from './MessagePage.tsx';
import { paths } from './paths.ts';

/** An address that leads nowhere. */
export function AddressNotFound() {
  const { pathname } = useLocation();
  return (
    <MessagePage title="Nothing stands at this address">
      <p>
        Parallax has no page <code>{pathname}</code>. A link may be cut short, or the story may have been renamed.
      </p>
      <p>
        <Link to={paths.stories()}>Go to the stories</Link>
      </p>
    </MessagePage>
  );
}
