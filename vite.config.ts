import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { alonePlugin } from './src/preprocess/alone/alone-plugin.ts';
import { contentPolicyPlugin } from './src/preprocess/content-policy-plugin.ts';
import { deepLinksPlugin } from './src/preprocess/deep-links-plugin.ts';
import { licencesPlugin } from './src/preprocess/licences/licences-plugin.ts';
import { offlinePlugin } from './src/preprocess/offline/offline-plugin.ts';
import { seedsPlugin } from './src/preprocess/seeds-plugin.ts';

const SEEDS = 'seeds';

// vis-timeline's cleaner of HTML strings is not needed where there are none.
const alias = [{ find: /^xss$/, replacement: resolve('src/views/timeline/refuse-markup.ts') }];

export default defineConfig({
  plugins: [
    react(),
    alonePlugin({ plugins: [react()], resolve: { alias } }),
    seedsPlugin(SEEDS),
    contentPolicyPlugin(),
    licencesPlugin(),
    deepLinksPlugin(SEEDS),
    offlinePlugin(),
  ],
  resolve: { alias },
  // Only the page names the path that it is served under: scripts and styles find each other from where they are.
  experimental: { renderBuiltUrl: (_file, { hostType }) => (hostType === 'html' ? undefined : { relative: true }) },
  build: {
    manifest: true,
    target: 'es2022',
    // Small files stay files: the policy of the page lets nothing come in as `data:`.
    assetsInlineLimit: 0,
  },
});
