import type { ComponentProps, MouseEvent } from 'react';
import type { CompareChanges } from '#views/compare/search-params.ts';
import { useAsk } from './asked-search.ts';

interface AskedLinkProps extends ComponentProps<'a'> {
  href: string;
  /** What following it here changes in the address; elsewhere `href` has it. */
  changes: CompareChanges;
}

/**
 * A link within the comparison, which can be copied and opened elsewhere like any link, and is answered at once when it
 * is followed here. Unlike the router's own it is not drawn anew with each change of the address: a text has hundreds.
 */
export function AskedLink({ href, changes, onClick, children, ...rest }: AskedLinkProps) {
  const { change } = useAsk();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const isElsewhere = event.button !== 0 || event.metaKey || event.altKey || event.ctrlKey || event.shiftKey;
    if (event.defaultPrevented || isElsewhere) return;
    event.preventDefault();
    change(changes);
  };
  return (
    <a {...rest} href={href} onClick={follow}>
      {children}
    </a>
  );
}
