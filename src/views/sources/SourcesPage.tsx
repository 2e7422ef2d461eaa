import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { paths } from '#app/paths.ts';
import type { OwnStory } from '#bundle/own-story.ts';
import { toStoryFile, toStoryFileName } from '#bundle/story-file/to-story-file.ts';
import { FILE_GROUPS } from '#intake/file-endings.ts';
import type { Rejection, Remark } from '#intake/rejection.ts';
import type { TakenTable } from '#intake/tables/taken-tables.ts';
import type { Given } from '#intake/take-in.ts';
import { ownStoriesQuery } from '#queries/own-story-queries.ts';
import { AskColumns } from '#ui/column-dialog/AskColumns.tsx';
import type { AnsweredColumns, AskedTable } from '#ui/column-dialog/ColumnDialog.tsx';
import { toCountWords } from '#ui/count-words.ts';
import { FailureNotice } from '#ui/FailureNotice.tsx';
import { GiveTexts } from '#ui/give-texts/GiveTexts.tsx';
import { RejectionList } from '#ui/RejectionList.tsx';
import { RemarkList } from '#ui/RemarkList.tsx';
import { saveFile } from '#ui/save-file.ts';
import { type Undoable, UndoNotice } from '#ui/UndoNotice.tsx';
import { useQuestion } from '#ui/use-question.ts';
import { appendArticles } from './change-articles.ts';
import { KeptField } from './KeptField.tsx';
import { SourceList } from './SourceList.tsx';
import { TakenTables } from './TakenTables.tsx';
import { useKeptChanges } from './use-kept-changes.ts';
import { useTakenTables } from './use-taken-tables.ts';
import styles from './SourcesPage.module.css';

/** What could not be taken of what was given, and what is to be checked. */
interface Told {
  rejected: readonly Rejection[];
  remarks: readonly Remark[];
}

/** The articles of a story of the reader's own, to be looked over and corrected before they are read. */
export function SourcesPage({ story }: { story: OwnStory }) {
  // The page that they were given on has gone; what it could not take is told here.
  const { state } = useLocation() as { state: Partial<Told> | null };
  const [told, setTold] = useState<Told>({ rejected: state?.rejected ?? [], remarks: state?.remarks ?? [] });
  const [toldOfAdded, setToldOfAdded] = useState<Told>({ rejected: [], remarks: [] });
  const columns = useQuestion<AskedTable, AnsweredColumns>();
  const [last, setLast] = useState<Undoable | null>(null);
  const { keep, isKeeping, failure, readToSave } = useKeptChanges(story);
  const { id, title, articles } = story;

  const notKept = useQuery(ownStoriesQuery()).data?.notKept ?? null;
  const where = notKept === null ? `${isKeeping ? 'being kept' : 'kept'} in this browser` : 'kept by this page alone';

  const save = async () => {
    const saved = await readToSave();
    saveFile(toStoryFileName(saved.title), toStoryFile(saved), 'application/json');
  };

  const taken = useTakenTables(id, keep);

  const add = async (given: Given): Promise<boolean> => {
    const { takeIn } = await import('#intake/take-in.ts');
    const intake = await takeIn(given, articles, columns.ask);
    setToldOfAdded(intake);
    taken.add(intake.tables);
    return intake.articles.length > 0 && keep(appendArticles(intake.articles));
  };

  const placeAnew = async (table: TakenTable) => {
    const made = await taken.placeAnew(table, columns.ask);
    if (!made) return;
    const isOfOther = ({ what }: { what: string }) => !what.startsWith(table.table.file);
    setTold({
      rejected: [...told.rejected.filter(isOfOther), ...made.rejected],
      remarks: [...told.remarks.filter(isOfOther), ...made.remarks],
    });
    const undo = async () => {
      await made.undo();
      setTold(told);
    };
    setLast({ done: made.done, undo });
  };

  return (
    <main className={styles.page} id="main" tabIndex={-1}>
      <title>{`Articles of ${title} · Parallax`}</title>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{title}</h1>
        <p className={styles.lead}>
          {toCountWords(articles.length, 'article')}, {where}. {toNextStep(articles.length)}
        </p>
        <p className={styles.ways}>
          {articles.length > 0 && (
            <Link className="button primary" to={paths.story(id)}>
              Read the story
            </Link>
          )}
          <a className={`button ${styles.toAdding}`} href="#adding">
            Add an article
          </a>
          <button type="button" onClick={() => void save()}>
            Save to a file
          </button>
        </p>
      </header>
      <div className={styles.articles}>
        {notKept !== null && <p className={styles.notKept}>{notKept}</p>}
        <div className={styles.failure}>
          <FailureNotice message={failure}>
            <button type="button" onClick={() => void keep((kept) => kept)}>
              Try again
            </button>
            <button type="button" onClick={() => void save()}>
              Save to a file with these changes
            </button>
          </FailureNotice>
        </div>
        <RejectionList rejected={told.rejected} />
        <RemarkList remarks={told.remarks} />
        <TakenTables tables={taken.tables} onChange={(table) => void placeAnew(table)} />
        <KeptField
          label="Title of the story"
          value={title}
          findMistake={(typed) => (typed.trim() === '' ? 'A story needs a title.' : null)}
          onKeep={(typed) => void keep((kept) => ({ ...kept, title: typed.trim() }))}
        />
        <SourceList articles={articles} keep={keep} onDone={setLast} />
      </div>
      <div className={styles.adding} id="adding">
        <GiveTexts
          label="Add an article to this story"
          groups={FILE_GROUPS}
          onText={add}
          onFiles={async (files) => void (await add(files))}
        />
        <AskColumns {...columns} />
        <RejectionList rejected={toldOfAdded.rejected} />
        <RemarkList remarks={toldOfAdded.remarks} />
      </div>
      <UndoNotice last={last} onUndone={() => setLast(null)} />
    </main>
  );
}

/** What is best done now, with so many articles. */
function toNextStep(count: number): string {
  if (count === 0) return 'Add one to go on.';
  const dates = 'The publication date matters most: dates such as “last week” are counted from it.';
  return count === 1
    ? `Add a second one to have something to compare, and fill in what you know. ${dates}`
    : `Look them over and fill in what you know. ${dates}`;
}
