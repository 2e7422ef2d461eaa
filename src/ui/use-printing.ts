import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useMediaQuery } from './use-media-query.ts';

/**
 * Whether the page is being printed, for what stands on paper alone. The media query changes when a page is shown as
 * it will be printed; a browser that prints at once asks for the page right after `beforeprint`, so it has to stand then.
 */
export function usePrinting(): boolean {
  const isPrintMedia = useMediaQuery('print');
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isPrintMedia || isPrinting;
}
