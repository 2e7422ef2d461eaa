import { type DragEvent, useId, useRef, useState } from 'react';
import { useOfferedActions } from '#ui/palette/offered-actions.ts';
import { leaveOutSystemFiles } from './leave-out-system-files.ts';
import { listDroppedFiles, toNamedFile } from './list-dropped-files.ts';
import styles from './GiveTexts.module.css';

interface GiveTextsProps {
  /** What the field is for, as its label. */
  label: string;
  /** What else can be given here, as a sentence. */
  more?: string;
  /** The kinds of files that can be given, with the endings of their names and their dots. */
  groups: readonly { name: string; endings: readonly string[] }[];
  onFiles: (files: File[]) => Promise<void>;
  /** Whether the text was taken: then the field is emptied. */
  onText: (text: string) => Promise<boolean>;
}

/** So many endings are named; more are read. */
const MOST_NAMED = 3;

const toGroupWords = ({ name, endings }: GiveTextsProps['groups'][number]) =>
  `${name} (${endings.slice(0, MOST_NAMED).join(', ')})`;

const toSentence = (groups: string[]) => {
  const list = groups.join(', ');
  return `${list.slice(0, 1).toUpperCase()}${list.slice(1)}.`;
};

/** One place to paste a text, to drop files or folders on, or to choose them. */
export function GiveTexts({ label, more, groups, onFiles, onText }: GiveTextsProps) {
  const [text, setText] = useState('');
  const [isOver, setOver] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const folderChooser = useRef<HTMLInputElement>(null);
  const id = useId();
  useOfferedActions('page', [
    { label, words: 'add articles own', does: () => document.getElementById(id)?.focus() },
    { label: 'Choose files with articles', words: 'add open import own', does: () => chooser.current?.click() },
  ]);

  const whileBusy = async (work: () => Promise<void>) => {
    setBusy(true);
    await work().finally(() => setBusy(false));
  };
  const giveText = () =>
    whileBusy(async () => {
      if (await onText(text)) setText('');
    });
  const giveFiles = (files: readonly File[]) => {
    if (files.length > 0) void whileBusy(() => onFiles([...files]));
  };
  const giveFolder = (files: FileList | null) => {
    const named = [...(files ?? [])].map((file) => toNamedFile(file, file.webkitRelativePath));
    giveFiles(leaveOutSystemFiles(named));
  };
  const giveDropped = (transfer: DataTransfer) => {
    const listed = listDroppedFiles(transfer);
    void whileBusy(async () => {
      const files = leaveOutSystemFiles(await listed);
      if (files.length > 0) await onFiles(files);
    });
  };
  const drag = (isOverNow: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isOverNow);
  };

  return (
    <div
      className={styles.zone}
      role="presentation"
      aria-busy={isBusy}
      data-over={isOver || undefined}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        giveDropped(event.dataTransfer);
      }}
    >
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        className={styles.text}
        id={id}
        aria-describedby={`${id}-hint`}
        placeholder="The text of one article"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={styles.ways}>
        <button
          type="button"
          className={text.trim() === '' ? undefined : 'primary'}
          disabled={isBusy}
          onClick={() => void giveText()}
        >
          Add this text
        </button>
        <span className={styles.hint} role="status">
          {isBusy && 'Reading what you added …'}
        </span>
      </div>
      <div className={styles.files}>
        <p>Or drop files or a folder here.</p>
        <div className={styles.ways}>
          <button type="button" disabled={isBusy} onClick={() => chooser.current?.click()}>
            Choose files
          </button>
          <button type="button" disabled={isBusy} onClick={() => folderChooser.current?.click()}>
            Choose a folder
          </button>
        </div>
        <p className={styles.hint} id={`${id}-hint`}>
          {toSentence(groups.map(toGroupWords))} {more} Nothing is sent anywhere.
        </p>
      </div>
      <input
        hidden
        type="file"
        multiple
        accept={groups.flatMap(({ endings }) => endings).join()}
        ref={chooser}
        onChange={({ target }) => {
          giveFiles([...(target.files ?? [])]);
          // So that the same files can be chosen again.
          target.value = '';
        }}
      />
      <input
        hidden
        type="file"
        multiple
        ref={folderChooser}
        {...FOLDER}
        onChange={({ target }) => {
          giveFolder(target.files);
          target.value = '';
        }}
      />
    </div>
  );
}

/** Not known to React's types; all browsers of these years know it. */
const FOLDER = { webkitdirectory: '' };
