import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import type { QueryProblem } from '#analysis/search/query.ts';
import styles from './SearchField.module.css';
import { SearchHelp } from './SearchHelp.tsx';
import { toProblemWords } from './to-problem-words.ts';

interface SearchFieldProps {
  field: RefObject<HTMLInputElement | null>;
  /** The query of the address. */
  q: string;
  problems: readonly QueryProblem[];
  onType: (q: string) => void;
  /** Enter: on to the first quotation found. */
  onEnter: () => void;
}

/** The search field with what is wrong with the query, if anything, and the language it understands. */
export function SearchField({ field, q, problems, onType, onEnter }: SearchFieldProps) {
  const [typed, setTyped] = useTypedWords(q);
  const problemsId = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onEnter();
  };
  return (
    <search className={`${styles.search} no-print`}>
      <div className={styles.field}>
        <span className={styles.sign} aria-hidden="true">
          ⌕
        </span>
        <input
          ref={field}
          type="search"
          aria-label="Search quotations"
          aria-describedby={problems.length > 0 ? problemsId : undefined}
          aria-keyshortcuts="/"
          placeholder="Words, a name, “an exact phrase”"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setTyped(event.target.value);
            onType(event.target.value);
          }}
        />
        {typed === '' ? (
          <kbd className={styles.key} aria-hidden="true">
            /
          </kbd>
        ) : (
          <button
            className={styles.clear}
            type="button"
            onClick={() => {
              setTyped('');
              onType('');
              field.current?.focus();
            }}
          >
            Clear
          </button>
        )}
      </div>
      {problems.length > 0 && (
        <ul className={styles.problems} id={problemsId}>
          {problems.map((problem) => (
            <li key={`${problem.start} ${problem.problem}`}>{toProblemWords(problem)}</li>
          ))}
        </ul>
      )}
      <SearchHelp />
    </search>
  );
}

/**
 * The words in the field. They run ahead of the address while somebody types; any other change of the address
 * (back, a link, a button of the page) brings its own words into the field.
 */
function useTypedWords(q: string): [string, (words: string) => void] {
  const [typed, setTyped] = useState(q);
  const location = useLocation();
  const { key } = location;
  const isTyping = useNavigationType() !== NavigationType.Pop && isTypingState(location.state);
  const [shownKey, setShownKey] = useState(key);
  if (key !== shownKey) {
    setShownKey(key);
    if (!isTyping) setTyped(q);
  }
  return [typed, setTyped];
}

const isTypingState = (state: unknown) => typeof state === 'object' && state !== null && 'typed' in state;
