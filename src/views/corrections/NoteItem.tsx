import type { Passage } from '#analysis/story-annotations.ts';
import type { Note } from '#bundle/overlay/overlay.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { CorrectInPlace } from '#correcting/CorrectInPlace.tsx';
import type { Correcting } from '#correcting/use-correcting.ts';
import styles from './CorrectionsPage.module.css';
import { PassageWords } from './PassageWords.tsx';

interface NoteItemProps {
  story: StoryBundle;
  correcting: Correcting;
  note: Note;
  passage: Passage;
}

/** One note, with the words beside which it stands. */
export function NoteItem({ story, correcting, note, passage }: NoteItemProps) {
  return (
    <li className={styles.item}>
      <p className={styles.note}>{note.text}</p>
      <PassageWords story={story} words={note.passage.exact} article={passage.article} place={passage} />
      <div className={styles.buttons}>
        <CorrectInPlace story={story.id} target={{ kind: 'note', note }} of="this note" />
        <button type="button" onClick={() => void correcting.removeNote(note.id)}>
          Remove <span className="visually-hidden">this note</span>
        </button>
      </div>
    </li>
  );
}
