import { describe, expect, it } from 'vitest';
import { storyOf } from '#views/compare/test-story.ts';
import { isShown, toComparison } from '#views/compare/to-comparison.ts';
import type { Shown } from '#views/compare/search-params.ts';
import { toComparisonRecord } from './to-comparison-record.ts';
import { toUntouched } from '#exports/reader/reader-work.ts';
import { toLinkCsv } from '#exports/links/link-table.ts';
import { toComparisonMarkdown } from '#exports/links/to-comparison-markdown.ts';

const story = storyOf(
  ['He joined *them*. It rained.', 'He will join. Cats <b>slept</b>.'],
  [
    {
      between: ['A', 'B'],
      words: ['He joined *them*.', 'He will join.'],
      differences: [
        ['modality', 'joined', 'will join'],
        ['detail', '*them*', null],
      ],
    },
  ],
);
const comparison = toComparison(story, story.articles);
const take = (show: Shown | null) =>
  toComparisonRecord({
    story,
    comparison,
    shown: comparison.links.filter((link) => isShown(link, show)),
    show,
    work: toUntouched(story),
    address: 'https://example.org/compare',
    toPermalink: (link) => `https://example.org/compare?link=${link}`,
  });

describe('a comparison as Markdown', () => {
  it('tells what is shared with what differs, and what only one article says', () => {
    expect(toComparisonMarkdown(take(null), 'en-GB')).toBe(`# Story: A and B compared

- **A**: “Title of A”, outlet unknown, publication date unknown
- **B**: “Title of B”, outlet unknown, publication date unknown

Compared with Parallax: <https://example.org/compare>

## What they share

1 linked passage.

1. The same statement in A and B ([show](<https://example.org/compare?link=A.0-B.0>))
   - **A**: “He joined \\*them\\*.”
   - **B**: “He will join.”
   - *Differs* in modality: A says “joined”, B says “will join”
   - *Differs* in detail: A says “\\*them\\*”, not in B

Same wording in A and B: 2%, counted in runs of five words.

## Only in A

- “It rained.”

## Only in B

- “Cats \\<b\\>slept\\</b\\>.”
`);
  });

  it('takes along what a filter leaves', () => {
    expect(take('only-B').only.map(({ article }) => article.letter)).toEqual(['B']);
    expect(take('only-B').links).toEqual([]);
    expect(take('related').links).toEqual([]);
    expect(take('differ').only).toEqual([]);
  });
});

describe('a comparison as a table', () => {
  it('has a line for each link with both texts', () => {
    const [head, line] = toLinkCsv(take(null).links).split('\r\n', 2);
    expect(head).toMatch(/^\ufeffnumber,relation,first article,/);
    expect(line).toMatch(/^1,same,A,Title of A,,,He joined \*them\*\.,B,Title of B,,,He will join\.,modality; detail,/);
  });
});
