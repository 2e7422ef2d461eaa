import { useCallback } from 'react';
import { useHref, useSearchParams } from 'react-router';
import { withParams } from '#views/compare/search-params.ts';

/** The address of this page with a link chosen, or none. The same function as long as nothing else changes in it. */
export function useLinkAddress(): (link: string | null) => string {
  const [search] = useSearchParams();
  const path = useHref({ search: '' });
  const others = withParams(search, { link: null }).toString();
  return useCallback((link) => `${path}?${withParams(new URLSearchParams(others), { link })}`, [path, others]);
}
