import { useEffect, useRef, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/**
 * After a change of page, tells screen readers its title and moves the focus to its heading.
 * A change of the search parameters alone is a change within the page and moves nothing.
 */
export function PageAnnouncer() {
  const { pathname, hash } = useLocation();
  const navigationType = useNavigationType();
  const [title, setTitle] = useState('');
  const shown = useRef(pathname);

  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    setTitle(document.title);
    if (navigationType === NavigationType.Pop || hash !== '') return;
    const focused = document.activeElement;
    // A page that has put the focus somewhere itself, such as on a passage, keeps it there.
    if (focused instanceof HTMLElement && focused.closest('main') && focused.tagName !== 'A') return;
    document.querySelector('h1')?.focus({ preventScroll: true });
  }, [pathname, hash, navigationType]);

  return <output className="visually-hidden">{title}</output>;
}
