import type { ArticleInput } from '#analysis/annotations.ts';
import { analyzeAll } from './analyze-all.ts';

/** Runs in the browser: a list of articles in, the JSON of `analyzeAll` out. */
globalThis.addEventListener('message', ({ data }: MessageEvent<ArticleInput[]>) => {
  globalThis.postMessage(analyzeAll(data));
});
