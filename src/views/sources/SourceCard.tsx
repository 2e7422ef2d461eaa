import { lazy, Suspense, useMemo } from 'react';
import { countWords } from '#analysis/text/count-words.ts';
import type { ArticleSource } from '#bundle/story-source.ts';
import { toLetter } from '#bundle/to-letter.ts';
import type { Missing } from '#intake/review/find-missing.ts';
import { findMistake, KNOWN_FIELDS, type KnownField } from '#intake/to-known.ts';
import { toFirstLine } from '#intake/to-first-line.ts';
import { toStoryTitle } from '#intake/to-story-title.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { toCountWords } from '#ui/count-words.ts';
import { FIELD_INPUTS } from './field-inputs.ts';
import { KeptField } from './KeptField.tsx';
import { CopyNote } from './review/CopyNote.tsx';
import { MissingLine } from './review/MissingLine.tsx';
import { SetAsideText } from './review/SetAsideText.tsx';
import type { CopyOf } from './review/use-copies.ts';
import styles from './SourceCard.module.css';

/** It knows the words of many languages. */
const LanguageNote = lazy(async () => ({ default: (await import('./review/LanguageNote.tsx')).LanguageNote }));

/** The beginning of a text that is enough to know it by. */
const FIRST_CHARACTERS = 400;

interface SourceCardProps {
  article: ArticleSource;
  /** Its place in the story, counted from 0, and how many there are. */
  at: number;
  of: number;
  /** What its text is a copy of. */
  copy: CopyOf | null;
  missing: readonly Missing[];
  /** Goes to the next article that lacks something; null when there is no other. */
  onNext: (() => void) | null;
  onKeep: (field: KnownField, typed: string) => void;
  /** @param to its new place */
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** One article before its analysis: what is known of it, to be corrected, and how it begins. */
export function SourceCard(props: SourceCardProps) {
  const { article, at, of, copy, missing, onNext, onKeep, onMove, onRemove } = props;
  const { file, text } = article;
  const letter = toLetter(at);
  // A first line that stands as the title is not told twice.
  const firstLine = toFirstLine(text);
  const title = article.title ?? toStoryTitle([article]);
  const beginning =
    title === firstLine
      ? text
          .trim()
          .replace(/^[^\r\n]{0,420}/, '')
          .trim()
      : text.trim();
  const words = useMemo(() => countWords(text), [text]);
  return (
    <article className={styles.card} tabIndex={-1} aria-label={`Article ${letter}`}>
      <header className={styles.head}>
        <ArticleBadge letter={letter} />
        <span className={styles.file}>
          {file} · {toCountWords(words, 'word')}
        </span>
        <span className={styles.tools}>
          <button type="button" aria-label={`Move ${letter} up`} disabled={at === 0} onClick={() => onMove(at - 1)}>
            <span aria-hidden="true">↑</span>
          </button>
          <button
            type="button"
            aria-label={`Move ${letter} down`}
            disabled={at === of - 1}
            onClick={() => onMove(at + 1)}
          >
            <span aria-hidden="true">↓</span>
          </button>
          <button type="button" aria-label={`Remove ${letter}`} onClick={onRemove}>
            Remove
          </button>
        </span>
      </header>
      {copy && <CopyNote letter={letter} copy={copy} onRemove={onRemove} />}
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.beginning} dir="auto">
        {beginning.slice(0, FIRST_CHARACTERS)}
      </p>
      <SetAsideText letter={letter} text={text} />
      <Suspense>
        <LanguageNote
          letter={letter}
          text={text}
          supplied={article.language}
          onKeep={(tag) => onKeep('language', tag)}
        />
      </Suspense>
      <MissingLine letter={letter} missing={missing} onNext={onNext} />
      <div className={styles.fields}>
        {KNOWN_FIELDS.map((field) => (
          <KeptField
            key={field}
            {...FIELD_INPUTS[field]}
            name={field}
            value={article[field] ?? ''}
            findMistake={(typed) => findMistake(field, typed)}
            onKeep={(typed) => onKeep(field, typed)}
          />
        ))}
      </div>
    </article>
  );
}
