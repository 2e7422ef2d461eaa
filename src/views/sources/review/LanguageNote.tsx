import { useMemo } from 'react';
import { isAnalysed, toPrimaryLanguage } from '#analysis/language/languages.ts';
import { resolveLanguage } from '#analysis/language/resolve-language.ts';
import { toLanguageName } from '#ui/language-words.ts';
import styles from './LanguageNote.module.css';

interface LanguageNoteProps {
  letter: string;
  text: string;
  /** As it is supplied: a BCP 47 tag. */
  supplied: string | null;
  onKeep: (tag: string) => void;
}

/** Says of a text that is not in English what is done with it, and whether its words contradict what is said of them. */
export function LanguageNote({ letter, text, supplied, onKeep }: LanguageNoteProps) {
  const { tag, source } = useMemo(() => resolveLanguage(text, supplied), [text, supplied]);
  const name = toLanguageName(tag);
  const isContradicted = supplied !== null && source === 'inferred' && toPrimaryLanguage(supplied) !== 'und';
  if (isAnalysed(tag) && !isContradicted) return null;
  return (
    <p className={styles.note}>
      <span>
        <strong>Language:</strong>{' '}
        {isContradicted
          ? `said to be ${toLanguageName(supplied)}, but its words are ${name}, and it is read as ${name}.`
          : toStatement(name, source)}{' '}
        {!isAnalysed(tag) &&
          'It can be read, searched and compared by words; quotations, dates, names and events are looked for in English texts only.'}
      </span>
      {isContradicted && (
        <button type="button" aria-label={`Give ${letter} the language ${name}`} onClick={() => onKeep(tag)}>
          Say it is {name}
        </button>
      )}
    </p>
  );
}

function toStatement(name: string | null, source: 'supplied' | 'inferred'): string {
  if (name === null) return 'its words do not tell; you can give it below.';
  return source === 'supplied' ? `${name}.` : `${name}, by its words; if it is another, give it below.`;
}
