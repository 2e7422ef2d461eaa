import { type FormEvent, useId, useState } from 'react';
import { findMistake, type KnownField } from '#intake/to-known.ts';
import { toCountWords } from '#ui/count-words.ts';
import { FIELD_INPUTS } from '#views/sources/field-inputs.ts';
import styles from './FillMissing.module.css';

/** What many articles can have in common. */
const FIELDS = ['outlet', 'published', 'language', 'author'] as const satisfies readonly KnownField[];

interface FillMissingProps {
  /** How many articles lack a field. */
  count: (field: KnownField) => number;
  onFill: (field: KnownField, typed: string) => void;
}

/** Gives all articles that lack something one value. */
export function FillMissing({ count, onFill }: FillMissingProps) {
  const id = useId();
  const fields = FIELDS.filter((each) => count(each) > 1);
  const [chosen, setChosen] = useState<KnownField>('outlet');
  const [typed, setTyped] = useState('');
  const [field = null] = fields.includes(chosen as (typeof FIELDS)[number]) ? [chosen] : fields;
  if (field === null) return null;
  const mistake = findMistake(field, typed);
  const fill = (event: FormEvent) => {
    event.preventDefault();
    if (mistake !== null || typed.trim() === '') return;
    onFill(field, typed);
    setTyped('');
  };
  return (
    <details className={styles.fill}>
      <summary>Fill in what several articles lack</summary>
      <form className={styles.form} onSubmit={fill}>
        <label className={styles.field}>
          Field
          <select
            value={field}
            onChange={({ target }) => {
              setChosen(target.value as KnownField); // its options are fields
              setTyped('');
            }}
          >
            {fields.map((each) => (
              <option key={each} value={each}>
                {FIELD_INPUTS[each].label}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.field}>
          For all that lack it
          <input
            type={FIELD_INPUTS[field].type}
            required
            aria-invalid={mistake !== null}
            aria-describedby={mistake === null ? undefined : `${id}-mistake`}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
        <button type="submit">{`Give it to ${toCountWords(count(field), 'article')}`}</button>
        {mistake !== null && (
          <p className={styles.mistake} id={`${id}-mistake`}>
            {mistake}
          </p>
        )}
      </form>
    </details>
  );
}
