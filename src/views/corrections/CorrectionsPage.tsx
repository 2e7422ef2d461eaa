import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { useCorrecting } from '#correcting/use-correcting.ts';
import { CorrectionItem } from './CorrectionItem.tsx';
import styles from './CorrectionsPage.module.css';
import { LostItem } from './LostItem.tsx';
import { NoteItem } from './NoteItem.tsx';

/** All that the reader has corrected and noted in a story, and what of it no longer finds its place. */
export function CorrectionsPage({ story }: { story: StoryBundle }) {
  const correcting = useCorrecting(story.id);
  const { overlay, lost, lostNotes, notes } = correcting.read;
  const gone = new Set(lost.filter(({ isPartly }) => !isPartly).map((each) => each.lost.id));
  const made = overlay.corrections.filter(({ id }) => !gone.has(id));
  const isEmpty = overlay.corrections.length + overlay.notes.length === 0;
  return (
    <div className={styles.page}>
      <title>{`Corrections and notes · ${story.title} · Parallax`}</title>
      <h2>Corrections and notes</h2>
      {isEmpty ? (
        <p>
          You have not corrected or noted anything yet. Where the program is wrong, press “Correct” beside the
          quotation, event, name or link. Where it missed something, open an{' '}
          <Link to={paths.article(story.id, story.articles[0]?.id ?? '')}>article</Link> and select the words, or press
          “Mark a passage” there. Notes are added in the same way.
        </p>
      ) : (
        <p className="soft">
          They are kept in this browser with the story, and made again whenever it is analysed anew. The texts of the
          articles are never changed.
        </p>
      )}
      {correcting.failure !== null && <p role="alert">{correcting.failure}</p>}
      {lost.length + lostNotes.length > 0 && (
        <section aria-labelledby="lost">
          <h3 id="lost">Without a place</h3>
          <p className="soft">What these speak of is no longer found, so they change nothing.</p>
          <ul className={styles.list}>
            {lost.map((each) => (
              <LostItem key={each.lost.id} {...{ story, correcting }} lost={each} />
            ))}
            {lostNotes.map((each) => (
              <LostItem key={each.lost.id} {...{ story, correcting }} lost={each} />
            ))}
          </ul>
        </section>
      )}
      {made.length > 0 && (
        <section aria-labelledby="made">
          <h3 id="made">Corrections</h3>
          <ul className={styles.list}>
            {made.map((correction) => (
              <CorrectionItem key={correction.id} {...{ story, correcting, correction }} />
            ))}
          </ul>
        </section>
      )}
      {notes.length > 0 && (
        <section aria-labelledby="notes">
          <h3 id="notes">Notes</h3>
          <ul className={styles.list}>
            {notes.map(({ note, passage }) => (
              <NoteItem key={note.id} {...{ story, correcting, note, passage }} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
