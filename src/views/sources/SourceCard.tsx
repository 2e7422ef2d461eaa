import type { ArticleSource } from '#bundle/story-source.ts';
import { toLetter } from '#bundle/to-letter.ts';
import { findMistake, KNOWN_FIELDS, type KnownField } from '#intake/to-known.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { toCountWords } from '#ui/count-words.ts';
import { KeptField } from './KeptField.tsx';
import styles from './SourceCard.module.css';

/** The beginning of a text that is enough to know it by. */
const FIRST_CHARACTERS = 400;

const FIELDS: Record<KnownField, { label: string; type: 'text' | 'date' | 'url'; placeholder: string }> = {
  title: { label: 'Title', type: 'text', placeholder: 'As the text begins' },
  outlet: { label: 'Outlet', type: 'text', placeholder: 'Unknown' },
  author: { label: 'Author', type: 'text', placeholder: 'Unknown' },
  published: { label: 'Published', type: 'date', placeholder: '' },
  language: { label: 'Language', type: 'text', placeholder: 'Unknown' },
  url: { label: 'Web address', type: 'url', placeholder: 'https://' },
};

interface SourceCardProps {
  article: ArticleSource;
  /** Its place in the story, counted from 0, and how many there are. */
  at: number;
  of: number;
  /** The place of an article with the same text. */
  sameAs: number | null;
  onKeep: (field: KnownField, typed: string) => void;
  /** @param to its new place */
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** One article before its analysis: what is known of it, to be corrected, and how it begins. */
export function SourceCard({ article, at, of, sameAs, onKeep, onMove, onRemove }: SourceCardProps) {
  const { file, text } = article;
  const letter = toLetter(at);
  return (
    <article className={styles.card} aria-label={`Article ${letter}`}>
      <header className={styles.head}>
        <ArticleBadge letter={letter} />
        <span className={styles.file}>
          {file} · {toCountWords(countWords(text), 'word')}
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
      {sameAs !== null && <p className={styles.same}>This is the same text as article {toLetter(sameAs)}.</p>}
      <p className={styles.beginning}>{text.trim().slice(0, FIRST_CHARACTERS)}</p>
      <div className={styles.fields}>
        {KNOWN_FIELDS.map((field) => (
          <KeptField
            key={field}
            {...FIELDS[field]}
            value={article[field] ?? ''}
            findMistake={(typed) => findMistake(field, typed)}
            onKeep={(typed) => onKeep(field, typed)}
          />
        ))}
      </div>
    </article>
  );
}

const countWords = (text: string) => text.split(/\s+/).filter(Boolean).length;
