import { measureAnalysis } from './measure-analysis.ts';
import { measureBuild } from './measure-build.ts';

/** `npm run size`, after a build: a table of sizes after gzip; fails when one is over its budget. */
const kB = (bytes: number) => (bytes / 1000).toFixed(1).padStart(7);

for (const { what, bytes, budget } of [...measureBuild('dist'), ...(await measureAnalysis())]) {
  console.log(`${bytes > budget ? '✗' : '✓'} ${kB(bytes)} of ${kB(budget)} kB  ${what}`);
  if (bytes > budget) process.exitCode = 1;
}
