import { type KeyboardEvent, type RefObject, useId } from 'react';
import type { QueryProblem } from '#analysis/search/query.ts';
import styles from './SearchField.module.css';
import { SearchHelp } from './SearchHelp.tsx';
import { toProblemWords } from './to-problem-words.ts';

interface SearchFieldProps {
  field: RefObject<HTMLInputElement | null>;
  q: string;
  problems: readonly QueryProblem[];
  onType: (q: string) => void;
  /** The field is left: the typed words are meant. */
  onLeave: () => void;
  /** Enter: on to the first quotation found. */
  onEnter: () => void;
}

/** The search field with what is wrong with the query, if anything, and the language it understands. */
export function SearchField({ field, q, problems, onType, onLeave, onEnter }: SearchFieldProps) {
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
          value={q}
          onKeyDown={onKeyDown}
          onBlur={onLeave}
          onChange={(event) => onType(event.target.value)}
        />
        {q === '' ? (
          <kbd className={styles.key} aria-hidden="true">
            /
          </kbd>
        ) : (
          <button
            className={styles.clear}
            type="button"
            onClick={() => {
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
