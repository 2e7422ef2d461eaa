import styles from './Sign.module.css';

/** Drawn, since each system's fonts draw such characters in another size and weight, or not at all. */
const DRAWINGS = {
  search: 'M6.8 2.5a4.3 4.3 0 1 0 0 8.6 4.3 4.3 0 0 0 0-8.6M10 10l3.5 3.5',
  save: 'M8 2v8M4.5 6.5 8 10l3.5-3.5M2.5 13.5h11',
  system: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z',
  light: 'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1',
  dark: 'M13.5 9.5A5.8 5.8 0 1 1 6.5 2.5a4.6 4.6 0 0 0 7 7z',
};
/** What is half full to say that it is one or the other. */
const FILLED = { system: 'M8 2.5a5.5 5.5 0 1 0 0 11z' };

/** A sign on a button, as high as its words; what it means is said in words beside it or in the button's name. */
export function Sign({ name }: { name: keyof typeof DRAWINGS }) {
  return (
    <svg
      className={styles.sign}
      aria-hidden="true"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
    >
      <path d={DRAWINGS[name]} strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
      {name === 'system' && <path d={FILLED.system} fill="currentColor" />}
    </svg>
  );
}
