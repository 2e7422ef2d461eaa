import { Link, useSearchParams } from 'react-router';
import type { Span } from '#analysis/annotations.ts';
import { REJECTION_WORDS } from '#bundle/rejection-words.ts';
import type { BundledArticle } from '#bundle/story-bundle.ts';
import { toDateWords } from '#ui/date-words.ts';
import styles from './HighlightList.module.css';
import { LAYERS, type Layer, withAt } from './search-params.ts';
import type { Highlight } from './to-highlights.ts';

const HEADS: Record<Layer, string> = {
  quotations: 'Quotations',
  rejected: 'Marks that do not quote',
  dates: 'Dates',
  names: 'Names',
  shared: 'Shared passages',
};

interface HighlightListProps {
  article: BundledArticle;
  highlights: readonly Highlight[];
  at: Span | null;
}

/** Everything that is marked in the text, as lists: the marks for those who do not see them. */
export function HighlightList({ article, highlights, at }: HighlightListProps) {
  const [search] = useSearchParams();
  const groups = LAYERS.map((layer) => ({ layer, items: highlights.filter((one) => one.layer === layer) }));
  return groups
    .filter(({ items }) => items.length > 0)
    .map(({ layer, items }) => (
      <details key={layer} className={styles.group} open={layer !== 'names'}>
        <summary>
          <h3>
            {HEADS[layer]} <span className="soft">{items.length}</span>
          </h3>
        </summary>
        <ol>
          {items.map((highlight) => {
            const { start, end } = highlight.spans[0];
            const isChosen = at?.start === start && at.end === end;
            return (
              <li key={`${start}-${end}`}>
                <Link
                  to={`?${withAt(search, { start, end })}`}
                  preventScrollReset
                  aria-current={isChosen ? 'true' : undefined}
                >
                  {shorten(article.text.slice(start, end))}
                </Link>
                <span className="soft">{toNote(highlight)}</span>
              </li>
            );
          })}
        </ol>
      </details>
    ));
}

function toNote(highlight: Highlight): string {
  switch (highlight.layer) {
    case 'quotations':
      return highlight.speaker ?? 'speaker not named';
    case 'rejected':
      return REJECTION_WORDS[highlight.rejected.reason].short;
    case 'dates':
      return highlight.date.edtf === null ? 'not resolved' : toDateWords(highlight.date.edtf);
    case 'names':
      return highlight.entity.name;
    case 'shared':
      return `also in ${[...new Set(highlight.links.map(({ article }) => article.letter))].join(', ')}`;
  }
}

/** A longer passage shows its beginning; about two lines of the list. In characters. */
const LONGEST = 64;

/** Cut at a word, where there is a space to cut at. */
function shorten(words: string): string {
  if (words.length <= LONGEST) return words;
  const space = words.lastIndexOf(' ', LONGEST);
  return `${words.slice(0, space > 0 ? space : LONGEST)} …`;
}
