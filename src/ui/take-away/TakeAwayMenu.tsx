import type { ReactNode } from 'react';
import { Disclosure } from '#ui/Disclosure.tsx';
import styles from './TakeAwayMenu.module.css';

interface TakeAwayMenuProps<Format extends string> {
  /** What the button says. */
  label?: ReactNode;
  /** What is taken, as the beginning of a sentence: "The 12 quotations found here, as a file:". */
  what: string;
  formats: readonly Format[];
  /** What a format is called, and for whom it is. */
  facts: Readonly<Record<Format, { name: string; use: string }>>;
  onSave: (format: Format) => void;
}

/** A menu of the files that the reader can take away. */
export function TakeAwayMenu<Format extends string>({
  label = 'Take away',
  what,
  formats,
  facts,
  onSave,
}: TakeAwayMenuProps<Format>) {
  return (
    <Disclosure label={label}>
      <p className={styles.what}>{what}</p>
      <ul className={styles.formats}>
        {formats.map((format) => (
          <li key={format}>
            <button type="button" onClick={() => onSave(format)}>
              {facts[format].name} <span className={styles.use}>{facts[format].use}</span>
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
