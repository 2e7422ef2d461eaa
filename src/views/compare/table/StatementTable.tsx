import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toNumberWords } from '#ui/count-words.ts';
import { useMediaQuery } from '#ui/use-media-query.ts';
import { areCopiesShown } from '#views/compare/copies/CopiesSwitch.tsx';
import { foldCopies } from '#views/compare/copies/fold-copies.ts';
import { AllDifferences } from '#views/compare/differences/AllDifferences.tsx';
import { parsePlace, toShownPlace } from '#views/compare/reading-place/reading-place.ts';
import { LanguageNote } from '#views/compare/LanguageNote.tsx';
import { toStatements } from '#views/compare/statements/to-statements.ts';
import type { TableSearch } from './parse-table.ts';
import { StatementCards } from './StatementCards.tsx';
import { TableBar } from './TableBar.tsx';
import { TableGrid } from './TableGrid.tsx';
import { isWanted, sortRows, toTableRows } from './to-table-rows.ts';
import { toComparedTest } from './to-compared-test.ts';

/** No room for columns; the same width as in the style sheets. */
const NARROW = '(max-width: 640px)';

/** A row for each statement, a column for each article: its words, or that it is not there. */
export function StatementTable({ story, parsed }: { story: StoryBundle; parsed: TableSearch }) {
  const [search] = useSearchParams();
  const narrow = useMediaQuery(NARROW);
  const unfolded = areCopiesShown(search);
  const fold = useMemo(() => foldCopies(story, { unfolded, kept: null }), [story, unfolded]);
  const byId = useMemo(() => new Map(story.articles.map((article) => [article.id, article])), [story]);
  const rows = useMemo(() => toTableRows(toStatements(story, fold.articles), fold.articles), [story, fold]);
  const isCompared = useMemo(() => toComparedTest(story), [story]);
  const { sort, show, link } = parsed;
  const shown = sortRows(
    rows.filter((row) => isWanted(row, show)),
    sort,
  );
  const variations = shown.flatMap((row) => row.variations);

  const asked = link ? { article: link.a.article, start: link.a.start } : parsePlace(search.get('at'), story);
  const place = toShownPlace(
    story,
    asked,
    fold.articles.map(({ id }) => id),
  );
  const opened = shown.findIndex(({ statement }) =>
    statement.said
      .get(place?.article ?? '')
      ?.some(({ start, end }) => place && start <= place.start && place.start < end),
  );
  // What the rows follow stands beside their heads.
  const first = sort.by === 'article' ? sort.article : null;
  const columns = first ? [first, ...fold.articles.filter((article) => article !== first)] : fold.articles;
  const parts = { story, fold: { ...fold, articles: columns }, rows: shown, byId, place, opened, isCompared };

  return (
    <>
      <TableBar story={story} fold={fold} rows={rows} shown={shown} differences={variations.length} />
      <LanguageNote articles={fold.articles} />
      {shown.length === 0 && (
        <p>No statement is of this kind. Show all to see the {toNumberWords(rows.length)} that there are.</p>
      )}
      {narrow ? <StatementCards {...parts} /> : <TableGrid {...parts} />}
      <AllDifferences story={story} variations={variations} byId={byId} />
    </>
  );
}
