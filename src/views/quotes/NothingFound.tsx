import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import type { DeadEnd } from '#analysis/search/explain-nothing.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toNumberWords } from '#ui/count-words.ts';
import styles from './NothingFound.module.css';
import { EVERYTHING, type QuoteSearch } from './search-params.ts';
import { toDeadEndWords } from './to-dead-end-words.ts';

interface NothingFoundProps {
  story: StoryBundle;
  search: QuoteSearch;
  /** The number of quotations in the story. */
  total: number;
  /** Null while they are looked for. */
  deadEnds: readonly DeadEnd[] | null;
  onChoose: (next: QuoteSearch) => void;
}

/** Why nothing is found, and what would be found without each part of the search. */
export function NothingFound({ story, search, total, deadEnds, onChoose }: NothingFoundProps) {
  return (
    <section className={styles.nothing} aria-label="Nothing found">
      <h3>No quotation fits this search</h3>
      <ul>
        {deadEnds?.map((deadEnd) => {
          const { why, wayOut } = toDeadEndWords(story, search, deadEnd, total);
          return (
            <li key={deadEnd.part.kind === 'facet' ? deadEnd.part.name : deadEnd.part.start}>
              <span>
                {why} <Elsewhere story={story} places={deadEnd.elsewhere} />
              </span>
              {wayOut && wayOut.count < total && (
                <button type="button" onClick={() => onChoose(wayOut.search)}>
                  {wayOut.label} ({toNumberWords(wayOut.count)})
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <button type="button" onClick={() => onChoose({ ...EVERYTHING, sort: search.sort })}>
        Show all {toNumberWords(total)} quotations
      </button>
    </section>
  );
}

function Elsewhere({ story, places }: { story: StoryBundle; places: DeadEnd['elsewhere'] }) {
  if (places.length === 0) return null;
  const letterOf = (id: string) => story.articles.find((article) => article.id === id)?.letter ?? id;
  return (
    <>
      Outside quotations it stands in{' '}
      {places.map(({ article, start, end }, index) => (
        <span key={article}>
          {index > 0 && ', '}
          <Link to={paths.article(story.id, article, { at: { start, end } })}>article {letterOf(article)}</Link>
        </span>
      ))}
      .
    </>
  );
}
