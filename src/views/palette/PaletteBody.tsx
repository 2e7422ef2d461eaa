import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { ARRIVING } from '#app/paths.ts';
import type { StoryGroup } from '#analysis/search/story/story-request.ts';
import { Sign } from '#ui/Sign.tsx';
import { useLatestCallback } from '#ui/use-latest-callback.ts';
import type { PaletteProps } from './palette-props.ts';
import styles from './Palette.module.css';
import { PaletteList } from './PaletteList.tsx';
import type { PaletteGroup, PaletteRow } from './palette-row.ts';
import { toStatusWords } from './to-status-words.ts';
import { useOptions } from './use-options.ts';

interface PaletteBodyProps extends PaletteProps {
  label: string;
  placeholder: string;
  groups: readonly PaletteGroup[];
  /** Why nothing is found, in sentences; none when something is. */
  why: readonly string[];
  /** What is to be known of the answer, in sentences. */
  notes: readonly string[];
  /** How far the work is before anything can be found, in words; nobody wants to hear of each step. */
  progress: string | null;
  failure: { error: Error; retry: () => void } | null;
  /** The groups answer an older search. */
  isStale: boolean;
  /** The rows are those of an older search. */
  isOlder?: boolean;
  onMore?: (group: StoryGroup) => void;
  /** The reader has found what was looked for. */
  onChosen?: () => void;
}

/** The field, what it finds in groups, and what is to be said of that. */
export function PaletteBody(props: PaletteBodyProps) {
  const {
    label,
    placeholder,
    groups,
    why,
    notes,
    progress,
    failure,
    isStale,
    isOlder = false,
    typed,
    onType,
    onLeave,
    onMore,
    onChosen,
  } = props;
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  // The dialog was open before this came; what it would have given the focus to was not there.
  useEffect(() => field.current?.focus(), []);

  const choose = useLatestCallback(({ target }: PaletteRow) => {
    if ('type' in target) {
      onType(target.type);
      field.current?.focus();
    } else if ('more' in target) {
      onMore?.(target.more);
    } else {
      onChosen?.();
      onLeave();
      if ('run' in target) target.run();
      else void navigate(target.to, { state: ARRIVING });
    }
  });
  const { list, listId, active, activeId, toOptionId, onKeyDown } = useOptions({
    typed,
    groups,
    isOlder,
    onChoose: choose,
    onLeave,
  });
  const isEmpty = typed.trim() === '';
  const status = why.length > 0 ? why.join(' ') : isEmpty || isStale ? '' : toStatusWords(groups);

  return (
    <div className={styles.palette}>
      <search className={styles.search}>
        <span className={styles.sign}>
          <Sign name="search" />
        </span>
        <input
          ref={field}
          type="search"
          role="combobox"
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={groups.length > 0}
          aria-controls={listId}
          aria-activedescendant={activeId}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          value={typed}
          onKeyDown={onKeyDown}
          onChange={(event) => onType(event.target.value)}
        />
        <button type="button" onClick={onLeave}>
          Close
        </button>
      </search>
      <output className={styles.said}>
        {status !== '' && <span className={styles.status}>{status}</span>}
        {notes.map((note) => (
          <span key={note}>{note}</span>
        ))}
      </output>
      {progress !== null && <p className={styles.said}>{progress}</p>}
      {failure && (
        <p className={styles.said} role="alert">
          The story could not be searched: {failure.error.message}.{' '}
          <button type="button" onClick={failure.retry}>
            Try again
          </button>
        </p>
      )}
      <PaletteList ref={list} {...{ listId, groups, active, isStale, toOptionId }} label={label} onChoose={choose} />
      <p className={styles.keys} aria-hidden="true">
        <kbd>↑</kbd> <kbd>↓</kbd> choose <kbd>PgDn</kbd> next group <kbd>Enter</kbd> open <kbd>Esc</kbd> close
      </p>
    </div>
  );
}
