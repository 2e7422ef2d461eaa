import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import styles from './ExactWording.module.css';
import { type CompareSearch, withParams } from '#views/compare/search-params.ts';
import type { ComparedLink, Comparison } from '#views/compare/to-comparison.ts';
import { toWordChanges, type WordPiece } from './to-word-changes.ts';

interface ExactWordingProps {
  comparison: Pick<Comparison, 'articles'>;
  chosen: ComparedLink;
  wording: CompareSearch['wording'];
}

/** The chosen passages word by word: what is struck out stands only in the left one, what is put in only in the right. */
export function ExactWording({ comparison, chosen, wording }: ExactWordingProps) {
  const [search, setSearch] = useSearchParams();
  const isOpen = wording !== null;
  // Only then: few readers open it at each of many links.
  const { plain, exact } = useMemo(
    () => (isOpen ? toBothWays(comparison.articles, chosen) : CLOSED),
    [comparison.articles, chosen, isOpen],
  );
  const [left, right] = chosen.ends.map(({ column }) => comparison.articles[column]?.letter ?? '');
  const set = (words: CompareSearch['wording']) =>
    setSearch(withParams(search, { words }), { replace: true, preventScrollReset: true });
  const hasTrifles = toChanged(plain) !== toChanged(exact);
  const pieces = wording === 'exact' ? exact : plain;

  return (
    <div className={styles.wording}>
      <button
        type="button"
        className={styles.opener}
        aria-expanded={isOpen}
        onClick={() => set(isOpen ? null : 'plain')}
      >
        <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> Exact wording
      </button>
      {isOpen && (
        <>
          <p className={styles.words} dir="auto">
            {pieces.map(({ kind, text, isApart }, index) => {
              const Mark = MARKS[kind];
              return (
                // The pieces of a passage have no name but their place.
                <span key={index}>
                  {isApart && ' '}
                  <Mark>{text}</Mark>
                </span>
              );
            })}
          </p>
          <p className="soft small">
            {countChanges(pieces) === 0 ? (
              `Word for word the same${hasTrifles ? ', but for punctuation or case' : ''}.`
            ) : (
              <>
                <del>Struck out</del>: only in {left}. <ins>Underlined</ins>: only in {right}.
              </>
            )}
          </p>
          {hasTrifles && (
            <button
              type="button"
              className="tick"
              aria-pressed={wording === 'plain'}
              onClick={() => set(wording === 'plain' ? 'exact' : 'plain')}
            >
              Ignore punctuation and case
            </button>
          )}
        </>
      )}
    </div>
  );
}

const CLOSED: ReturnType<typeof toBothWays> = { plain: [], exact: [] };
const MARKS = { both: 'span', first: 'del', second: 'ins' } as const;

function toBothWays(articles: Comparison['articles'], { ends }: ComparedLink) {
  const [first, second] = ends.map((span) => ({ text: articles[span.column]?.text ?? '', span }));
  const changesOf = (ignoresTrifles: boolean) => (first && second ? toWordChanges(first, second, ignoresTrifles) : []);
  return { plain: changesOf(true), exact: changesOf(false) };
}

/** All that differs, to hold one way of looking against the other. */
const toChanged = (pieces: readonly WordPiece[]) =>
  pieces
    .filter(({ kind }) => kind !== 'both')
    .map(({ kind, text }) => `${kind} ${text}`)
    .join('\n');

const countChanges = (pieces: readonly WordPiece[]) => pieces.filter(({ kind }) => kind !== 'both').length;
