import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';

const REFUSE_MARKUP = fileURLToPath(new URL('../../views/timeline/refuse-markup.ts', import.meta.url));

/** What every build of the app needs, be it a site or one page. */
export const toPageParts = (): Required<Pick<InlineConfig, 'plugins' | 'resolve'>> => ({
  plugins: [react()],
  // vis-timeline's cleaner of HTML strings is not needed where there are none.
  resolve: { alias: [{ find: /^xss$/, replacement: REFUSE_MARKUP }] },
});
