import type { ReactNode } from 'react';
import type { BundledArticle } from '#bundle/story-bundle.ts';
import { Badges } from '#views/compare/Badges.tsx';
import { VariationLine } from '#views/compare/differences/VariationLine.tsx';
import { NoteButton } from './NoteButton.tsx';
import styles from './PassageNote.module.css';
import { type AnnotatedSentence, isOnlyHere } from './to-annotated-article.ts';

/** What fits beside two lines of text; all of it opens under the passage. */
const VARIATIONS_SHOWN = 2;
const BADGES_SHOWN = 6;

interface PassageNoteProps {
  annotated: AnnotatedSentence;
  article: BundledArticle;
  byId: ReadonlyMap<string, BundledArticle>;
  /** So many sentences from this one on are only here: one note stands for all. 0 beside the later ones. */
  onlyRun: number;
  onToggle: () => void;
}

/** Beside a passage: who says the same, who differs and in which words, how many are silent. Opens their words. */
export function PassageNote({ annotated, article, byId, onlyRun, onToggle }: PassageNoteProps) {
  const { agree, differ, related, silent, variations } = annotated;
  if (isOnlyHere(annotated)) {
    if (onlyRun === 0) return null;
    return (
      <span className={`${styles.note} ${styles.only}`} dir="ltr" lang="en">
        {onlyRun === 1 ? `Only in ${article.letter}` : `${onlyRun} sentences only in ${article.letter}`}
      </span>
    );
  }
  if (annotated.tellings.length === 0) return null;
  return (
    <NoteButton tellings={annotated.tellings} onToggle={onToggle}>
      <span className={styles.who}>
        <Group ids={agree} byId={byId}>
          same
        </Group>
        <Group ids={differ} byId={byId}>
          <span className={styles.differ}>differ{differ.length === 1 && 's'}</span>
        </Group>
        <Group ids={related} byId={byId}>
          related
        </Group>
        {silent.length > 0 && <span className={styles.silent}>{silent.length} silent</span>}
      </span>
      {variations.slice(0, VARIATIONS_SHOWN).map((variation) => (
        <VariationLine key={variation.id} variation={variation} byId={byId} here={article.id} />
      ))}
      {variations.length > VARIATIONS_SHOWN && (
        <span className={styles.silent}>+ {variations.length - VARIATIONS_SHOWN} more</span>
      )}
    </NoteButton>
  );
}

function Group({ ids, byId, children }: Pick<PassageNoteProps, 'byId'> & { ids: string[]; children: ReactNode }) {
  if (ids.length === 0) return null;
  return (
    <span className={styles.group}>
      <Badges ids={ids} byId={byId} most={BADGES_SHOWN} /> {children}
      <span className="visually-hidden">, </span>
    </span>
  );
}
