import { defineConfig } from 'vite';
import { alonePlugin } from './src/preprocess/alone/alone-plugin.ts';
import { toPageParts } from './src/preprocess/alone/page-parts.ts';
import { compileAtOncePlugin } from './src/preprocess/compile-at-once-plugin.ts';
import { contentPolicyPlugin } from './src/preprocess/content-policy-plugin.ts';
import { deepLinksPlugin } from './src/preprocess/deep-links-plugin.ts';
import { licencesPlugin } from './src/preprocess/licences/licences-plugin.ts';
import { offlinePlugin } from './src/preprocess/offline/offline-plugin.ts';
import { preloadsPlugin } from './src/preprocess/preloads/preloads-plugin.ts';
import { seedsPlugin } from './src/preprocess/seeds-plugin.ts';

const SEEDS = 'seeds';

const { plugins, resolve } = toPageParts();

export default defineConfig({
  plugins: [
    plugins,
    alonePlugin(),
    seedsPlugin(SEEDS),
    preloadsPlugin(),
    contentPolicyPlugin(),
    compileAtOncePlugin(),
    licencesPlugin(),
    deepLinksPlugin(SEEDS),
    offlinePlugin(),
  ],
  resolve,
  // Only the page names the path that it is served under: scripts and styles find each other from where they are.
  experimental: { renderBuiltUrl: (_file, { hostType }) => (hostType === 'html' ? undefined : { relative: true }) },
  build: {
    manifest: true,
    target: 'es2022',
    // Small files stay files: the policy of the page lets nothing come in as `data:`.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What every page needs is one file, and the small things that most need another, not dozens: each is asked
          // for, compiled and linked by itself.
          groups: [
            { name: 'first', tags: ['$initial'] },
            { name: 'common', minShareCount: 5, maxModuleSize: 2500, test: /src/ },
          ],
        },
      },
    },
  },
});
