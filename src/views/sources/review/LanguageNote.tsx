import { useMemo } from 'react';
import { isAnalysed, toPrimaryLanguage } from '#analysis/language/languages.ts';
import { resolveLanguage } from '#analysis/language/resolve-language.ts';
import { toLanguageName } from '#ui/language-words.ts';
import styles from './CopyNote.module.css';

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
        {isContradicted
          ? `It is said to be in ${toLanguageName(supplied)}, but its words are ${name}: it is read as ${name}.`
          : `${toStatement(name, source)}: it can be read, searched, and compared by words with others in its language.`}
        {!isAnalysed(tag) && ' Quotations, dates, names and events are looked for in English texts only.'}
        {source === 'inferred' && !isContradicted && ' If that is not so, give the language below.'}
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
  if (name === null) return 'Its words do not tell its language';
  return source === 'supplied' ? `In ${name}` : `In ${name}, by its words`;
}
