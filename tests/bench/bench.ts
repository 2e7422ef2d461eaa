import { benchAnalysis } from './bench-analysis.ts';
import { benchDates } from './bench-dates.ts';
import { benchDifferences } from './bench-differences.ts';
import { benchLinks } from './bench-links.ts';
import { benchSearch } from './bench-search.ts';
import { benchStories } from './bench-stories.ts';
import { compareDatePeers } from './compare-date-peers.ts';

/** `npm run bench`: every part, or `npm run bench -- search` for one. */
const PARTS: Record<string, () => void | Promise<void>> = {
  analysis: benchAnalysis,
  dates: () => {
    benchDates();
    return compareDatePeers();
  },
  differences: benchDifferences,
  links: benchLinks,
  search: benchSearch,
  stories: benchStories,
};

const asked = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : Object.keys(PARTS)) {
  const run = PARTS[name];
  if (!run) throw new Error(`there is no part "${name}" of the bench, only ${Object.keys(PARTS).join(', ')}`);
  await run();
}
