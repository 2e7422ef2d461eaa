import { useLocation } from 'react-router';
import { MessagePage } from './MessagePage.tsx';
import { WayHome } from './WayHome.tsx';

/** An address that leads nowhere. */
export function AddressNotFound() {
  const { pathname } = useLocation();
  return (
    <MessagePage title="Nothing stands at this address">
      <p>
        Parallax has no page <code>{pathname}</code>. A link may be cut short, or the story may have been renamed.
      </p>
      <WayHome />
    </MessagePage>
  );
}
