import { memo, useState } from 'react';
import styles from './SearchField.module.css';

const LANGUAGE = [
  ['foreign policy', 'both words, in any order'],
  ['econom*', 'words that begin so'],
  ['"foreign policy"', 'exactly these words in a row'],
  ['-trade', 'not this word'],
  ['speaker:smith', 'said by somebody with this name'],
  ['article:A', 'in an article, by its letter or its title'],
  ['kind:direct', 'direct, mixed or indirect'],
  ['after:2023-09 before:2024', 'said after that month and before that year'],
] as const;

/** What the search field understands; drawn when it is opened, since most readers never ask. */
export function SearchHelp() {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.help} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>What you can type</summary>
      {isOpen && <Language />}
    </details>
  );
}

const Language = memo(function Language() {
  return (
    <>
      <dl>
        {LANGUAGE.map(([query, meaning]) => (
          <div key={query}>
            <dt>
              <code>{query}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>
        Case, accents and the style of quotation marks do not matter. When nothing has a word as you typed it, close
        spellings count. Keys: <kbd>/</kbd> to this field, <kbd>Enter</kbd> on to the first quotation, <kbd>j</kbd>{' '}
        <kbd>k</kbd> next and previous, <kbd>Enter</kbd> surroundings, <kbd>c</kbd> copy, <kbd>o</kbd> open the article,{' '}
        <kbd>Esc</kbd> clear the search.
      </p>
    </>
  );
});
