import { type FormEvent, useId, useRef, useState } from 'react';
import { useOfferedActions } from '#ui/palette/offered-actions.ts';
import { useHotkeys } from '#ui/use-hotkeys.ts';
import { toWindowWords } from '#views/timeline/describe-window.ts';
import { type TimeSpan, type TimeWindow, overlaps } from '#views/timeline/time-window.ts';
import styles from './TimelineControls.module.css';
import { parseDateField } from './parse-date-field.ts';

interface DateJumpProps {
  /** All that the story dates. */
  span: TimeSpan;
  onGo: (date: TimeWindow) => void;
}

/** A field to go to a date. It says what it does not understand, and when the story has nothing there. */
export function DateJump({ span, onGo }: DateJumpProps) {
  const [problem, setProblem] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const problemId = useId();
  const enter = () => field.current?.select();
  useHotkeys({ g: enter });
  useOfferedActions('page', [{ label: 'Go to a date', keys: 'g', does: enter }]);
  const go = (event: FormEvent) => {
    event.preventDefault();
    const read = parseDateField(field.current?.value ?? '');
    if (!read.window) {
      setProblem(read.problem);
    } else if (!overlaps(span, read.window)) {
      setProblem(`This story has nothing there: it goes from ${toWindowWords(span)}.`);
    } else {
      setProblem('');
      onGo(read.window);
    }
  };
  return (
    <form className={`${styles.group} ${styles.jump}`} onSubmit={go} noValidate>
      <input
        ref={field}
        type="text"
        aria-label="Go to a date"
        aria-describedby={problem === '' ? undefined : problemId}
        aria-invalid={problem !== ''}
        title="A year, a month or a day (g)"
        placeholder="Go to a date"
        autoComplete="off"
        enterKeyHint="go"
        onChange={() => setProblem('')}
      />
      <button type="submit">Go</button>
      <span id={problemId} className={styles.problem} role="status">
        {problem}
      </span>
    </form>
  );
}
