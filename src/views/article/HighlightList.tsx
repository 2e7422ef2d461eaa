import { Link, useSearchParams } from 'react-router';
import type { DateMention, Quotation, Span } from '#analysis/annotations.ts';
import { REJECTION_WORDS } from '#bundle/rejection-words.ts';
import type { BundledArticle } from '#bundle/story-bundle.ts';
import { CAN_CORRECT } from '#queries/can-correct.ts';
import { asTold } from '#ui/as-told.ts';
import { toDateWords } from '#ui/date-words.ts';
import styles from './HighlightList.module.css';
import { withAt } from './search-params.ts';
import type { Highlight } from './to-highlights.ts';

/** What is listed together: a layer each, and of the dates apart what has no value. */
const HEADS = {
  notes: CAN_CORRECT ? 'Your notes' : 'Notes',
  published: 'Publication date',
  quotations: 'Quotations',
  rejected: 'Other quotation marks',
  dates: 'Dates',
  unresolved: 'Not resolved',
  names: 'Names',
  shared: 'Shared passages',
};
type Group = keyof typeof HEADS;
const GROUPS = Object.keys(HEADS) as Group[]; // TypeScript types the keys of any object as strings

interface HighlightListProps {
  article: BundledArticle;
  highlights: readonly Highlight[];
  at: Span | null;
}

/** Everything that is marked in the text, as lists: the marks for those who do not see them. */
export function HighlightList({ article, highlights, at }: HighlightListProps) {
  const [search] = useSearchParams();
  const groups = GROUPS.map((group) => ({ group, items: highlights.filter((one) => toGroup(one) === group) }));
  return groups
    .filter(({ items }) => items.length > 0)
    .map(({ group, items }) => (
      <details key={group} className={styles.group} open={group !== 'names'}>
        <summary>
          <h3>
            {HEADS[group]} <span className="soft">{items.length}</span>
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
                  <bdi {...asTold(article)}>{shorten(article.text.slice(start, end))}</bdi>
                </Link>
                <bdi className="soft">{toNote(highlight)}</bdi>
              </li>
            );
          })}
        </ol>
      </details>
    ));
}

function toGroup(highlight: Highlight): Group {
  return highlight.layer === 'dates' && highlight.unresolved !== null ? 'unresolved' : highlight.layer;
}

function toNote(highlight: Highlight): string {
  switch (highlight.layer) {
    case 'quotations':
      return `${highlight.speaker ?? 'speaker not named'}${isByReader(highlight.quotation) ? CORRECTED : ''}`;
    case 'rejected':
      return REJECTION_WORDS[highlight.rejected.reason].short;
    case 'dates':
      return highlight.unresolved ?? toValueWords(highlight.date);
    case 'published':
      return `${toDateWords(highlight.publication.value)}, inferred`;
    case 'names':
      return highlight.entity.name;
    case 'notes':
      return shorten(highlight.note.text);
    case 'shared':
      return `also in ${[...new Set(highlight.links.map(({ article }) => article.letter))].join(', ')}`;
  }
}

const isByReader = ({ rule, speaker }: Quotation): boolean => rule === 'reader' || speaker?.rule === 'reader';

function toValueWords({ type, edtf }: DateMention): string {
  if (edtf !== null) return toDateWords(edtf);
  return type === 'DURATION' ? 'a length of time' : type === 'SET' ? 'again and again' : 'no exact day';
}

/** A longer passage shows its beginning; about two lines of the list. In characters. */
const LONGEST = 64;

/** Cut at a word, where there is a space to cut at. */
function shorten(words: string): string {
  if (words.length <= LONGEST) return words;
  const space = words.lastIndexOf(' ', LONGEST);
  return `${words.slice(0, space > 0 ? space : LONGEST)} …`;
}

const CORRECTED = CAN_CORRECT ? ', corrected by you' : ', corrected';
