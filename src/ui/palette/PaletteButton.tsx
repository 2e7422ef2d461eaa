import { useContext } from 'react';
import { toCommandKey } from './command-key.ts';
import { PaletteContext } from './palette-context.ts';
import { Sign } from '#ui/Sign.tsx';
import styles from './PaletteButton.module.css';

/** Opens the search over everything, and says by which key it opens as well. */
export function PaletteButton({ label }: { label: string }) {
  const open = useContext(PaletteContext);
  return (
    <button className={styles.open} type="button" aria-keyshortcuts="Control+K Meta+K" onClick={open}>
      <Sign name="search" /> <span className="visually-hidden-if-narrow">{label}</span>
      <kbd aria-hidden="true">{toCommandKey()}</kbd>
    </button>
  );
}
