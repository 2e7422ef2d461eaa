import { type ReactNode, type RefObject, useId } from 'react';
import type { QueryProblem } from '#analysis/search/query.ts';
import { Sign } from '#ui/Sign.tsx';
import styles from './SearchField.module.css';
import { SearchHelp } from './SearchHelp.tsx';
import type { Nameable } from './suggest.ts';
import { toProblemWords } from './to-problem-words.ts';
import { useSuggestions } from './use-suggestions.ts';

interface SearchFieldProps {
  field: RefObject<HTMLInputElement | null>;
  q: string;
  problems: readonly QueryProblem[];
  names: Nameable;
  onType: (q: string) => void;
  /** The field is left: the typed words are meant. */
  onLeave: () => void;
  /** Enter: on to the first quotation found. */
  onEnter: () => void;
  /** The search in another form, between the field and its help. */
  children: ReactNode;
}

/** The search field with names to choose while typing, what is wrong with the query, and the language it understands. */
export function SearchField(props: SearchFieldProps) {
  const { field, q, problems, names, onType, onLeave, onEnter, children } = props;
  const problemsId = useId();
  const suggesting = useSuggestions({ field, q, names, onType, onEnter });
  const { suggestions, active, listId, toOptionId } = suggesting;
  const isOpen = suggestions.length > 0;
  return (
    <search className={`${styles.search} no-print`}>
      <div className={styles.field}>
        <span className={styles.sign}>
          <Sign name="search" />
        </span>
        <input
          ref={field}
          type="search"
          role="combobox"
          aria-label="Search quotations"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={isOpen ? listId : undefined}
          aria-activedescendant={active < 0 ? undefined : toOptionId(active)}
          aria-describedby={problems.length > 0 ? problemsId : undefined}
          aria-keyshortcuts="/"
          placeholder="Words, a name, “an exact phrase”"
          autoComplete="off"
          spellCheck={false}
          value={q}
          onKeyDown={suggesting.onKeyDown}
          onBlur={() => {
            suggesting.hide();
            onLeave();
          }}
          onChange={(event) => suggesting.onInput(event.target)}
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
        {isOpen && (
          <div className={styles.suggestions} id={listId} role="listbox" aria-label="Suggestions">
            {suggestions.map((suggestion, index) => (
              <div
                key={`${suggestion.what} ${suggestion.label}`}
                id={toOptionId(index)}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                // Before the field would lose the focus, and hide the list with it.
                onPointerDown={(event) => {
                  event.preventDefault();
                  suggesting.take(suggestion);
                }}
              >
                {suggestion.label} <span className={styles.what}>{suggestion.what}</span>
              </div>
            ))}
          </div>
        )}
      </div>
      {problems.length > 0 && (
        <ul className={styles.problems} id={problemsId}>
          {problems.map((problem) => (
            <li key={`${problem.start} ${problem.problem}`}>{toProblemWords(problem)}</li>
          ))}
        </ul>
      )}
      {children}
      <SearchHelp />
    </search>
  );
}
