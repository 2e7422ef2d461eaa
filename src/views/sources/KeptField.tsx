import { useEffect, useId, useState } from 'react';
import { useLatestCallback } from '#ui/use-latest-callback.ts';
import styles from './KeptField.module.css';

interface KeptFieldProps {
  label: string;
  value: string;
  onKeep: (typed: string) => void;
  /** What is wrong with what was typed, as a sentence; then it is not kept. */
  findMistake?: (typed: string) => string | null;
  /** By which it can be found in its form. */
  name?: string;
  type?: 'text' | 'date' | 'url';
  /** What stands for an empty field. */
  placeholder?: string;
}

/** Nobody pauses so long within a word: what is typed is kept then, and when the field is left. */
const PAUSE_MS = 600;

/** A field whose value is kept as it is typed. */
export function KeptField({ label, value, onKeep, findMistake, name, type = 'text', placeholder }: KeptFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  // Another tab has changed it; what is being typed here is not taken away.
  if (value !== known) {
    setKnown(value);
    if (typed === known) setTyped(value);
  }
  const mistake = findMistake?.(typed) ?? null;
  const keep = useLatestCallback((latest: string) => {
    if (mistake === null && latest.trim() !== value) onKeep(latest);
  });
  const keepNow = useLatestCallback(() => keep(typed));
  useEffect(() => {
    const timer = setTimeout(() => keep(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, keep]);
  // A field that goes with its page is not told that it is left.
  useEffect(() => keepNow, [keepNow]);

  return (
    <div className={styles.field} data-type={type}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={type}
        maxLength={type === 'date' ? undefined : 2000}
        placeholder={placeholder}
        aria-invalid={mistake !== null}
        aria-describedby={mistake === null ? undefined : `${id}-mistake`}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keepNow}
      />
      {mistake !== null && (
        <p className={styles.mistake} id={`${id}-mistake`}>
          {mistake}
        </p>
      )}
    </div>
  );
}
