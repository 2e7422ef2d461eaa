import type { ReactNode } from 'react';
import { useAsked } from '#views/compare/asked/asked-search.ts';
import styles from './PassageNote.module.css';
import type { Telling } from './to-annotated-article.ts';

interface NoteButtonProps {
  tellings: readonly Telling[];
  onToggle: () => void;
  children: ReactNode;
}

/** Opens the words of the others under a passage. It is open as soon as it is pressed; the words follow. */
export function NoteButton({ tellings, onToggle, children }: NoteButtonProps) {
  const asked = useAsked(['link']).get('link');
  return (
    // In a paragraph of the article, whose direction and language it does not share.
    <button
      className={styles.note}
      dir="ltr"
      lang="en"
      type="button"
      aria-expanded={tellings.some(({ link }) => link.id === asked)}
      data-note
      onClick={onToggle}
    >
      {children}
    </button>
  );
}
